package org.dueregard.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.PlanSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RoutesTest {
  private static Client client;

  @BeforeAll
  static void start() {
    client = new Client();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @Test
  void requirements_are_listed_by_id() throws Exception {
    JsonNode list = Client.json(client.get("/v1/requirements"));
    assertThat(list)
        .extracting(one -> one.get("id").asText())
        .containsExactlyElementsOf(
            Client.ASSURANCE.requirements().stream().map(Requirement::id).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GUN-3-07", "gun-3-07"})
  void one_requirement_has_the_words_of_the_list_and_more(String id) throws Exception {
    JsonNode one = Client.json(client.get("/v1/requirements/" + id));
    assertThat(one.get("id").asText()).isEqualTo("GUN-3-07");
    assertThat(one.get("why").asText()).isNotEmpty();
    assertThat(one.get("remedy").asText()).isNotEmpty();
    for (JsonNode listed : Client.json(client.get("/v1/requirements"))) {
      if (listed.get("id").asText().equals("GUN-3-07")) {
        listed
            .fieldNames()
            .forEachRemaining(key -> assertThat(one.get(key)).isEqualTo(listed.get(key)));
      }
    }
  }

  @Test
  void an_unknown_requirement_is_404_with_the_nearest() throws Exception {
    HttpResponse<String> response = client.get("/v1/requirements/GUN-3-77");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Client.json(response).get("detail").asText()).contains("Did you mean GUN-3-07?");
  }

  @Test
  void the_schema_is_that_of_the_plan() throws Exception {
    HttpResponse<String> response = client.get("/schema.json");
    assertThat(response.body()).isEqualTo(PlanSchema.json());
    assertThat(Client.header(response, "Content-Type")).startsWith("application/schema+json");
  }

  @Test
  void health_is_up() throws Exception {
    assertThat(Client.json(client.get("/health")).get("status").asText()).isEqualTo("up");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, 404",
    "GET, /v1, 404",
    "GET, /v1/checks, 405",
    "DELETE, /v1/requirements, 405",
    "PUT, /v1/checks, 405",
    "GET, /v1/requirements/a/b, 404",
    "GET, /..%2f..%2fetc/passwd, 404"
  })
  void what_is_not_there_is_a_problem(String method, String path, int status) throws Exception {
    HttpResponse<String> response =
        client.send(client.request(path).method(method, BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Client.header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Client.json(response).get("status").asInt()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/v1/requirements", "/nowhere", "/schema.json"})
  void every_response_carries_the_security_headers(String path) throws Exception {
    HttpResponse<String> response = client.get(path);
    assertThat(Client.header(response, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    assertThat(Client.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(Client.header(response, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(Client.header(response, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(Client.header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }
}
