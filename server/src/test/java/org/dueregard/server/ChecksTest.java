package org.dueregard.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ChecksTest {
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
  void a_plan_in_yaml_gives_its_report_in_json() throws Exception {
    HttpResponse<String> response = client.send(client.check(Client.MINIMAL));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Client.header(response, "Content-Type")).startsWith("application/json");
    JsonNode report = Client.json(response);
    assertThat(report.get("plan").get("title").asText())
        .isEqualTo("Evening hours at Ashdene urgent care centre");
    assertThat(report.get("plan").get("as_of").asText()).isEqualTo("2026-11-22");
    assertThat(report.get("findings")).hasSizeGreaterThan(0);
  }

  @Test
  void a_plan_in_json_gives_the_same_findings() throws Exception {
    JsonNode yaml = Client.json(client.send(client.check(Client.MINIMAL)));
    String json =
        """
        {"plan": {"title": "T", "stage": "idea"},
         "proposal": {"summary": "S", "change_types": ["change_hours", "reduce"]},
         "decision": {"what": "W", "maker": "NHS Midshire ICB board", "date": "July 2027"},
         "bodies": [{"name": "NHS Midshire ICB", "type": "icb", "role": "lead_commissioner"}],
         "activities": [{"id": "A1", "name": "Survey", "method": "survey", "level": "consult"}]}
        """;
    HttpResponse<String> response =
        client.send(
            client
                .request("/v1/checks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Client.json(response).get("findings")).hasSameSizeAs(yaml.get("findings"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                              | application/json
          application/json                                 | application/json
          application/*                                    | application/json
          text/html                                        | text/html
          text/*                                           | text/html
          text/html,application/xhtml+xml,*/*;q=0.8        | text/html
          application/json;q=0.5, text/html;q=0.9          | text/html
          text/html;q=0.5, application/json                | application/json
          TEXT/HTML                                        | text/html
          text/markdown                                    | text/markdown
          text/markdown, text/html;q=0.4                   | text/markdown
          text/html;q=0, */*                               | application/json
          """)
  void accept_picks_the_format(String accept, String type) throws Exception {
    HttpResponse<String> response =
        client.send(client.check(Client.MINIMAL).header("Accept", accept));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Client.header(response, "Content-Type")).startsWith(type);
    String sign =
        Map.of(
                "text/html", "<html",
                "text/markdown", "# Evening",
                "application/json", "\"findings\"")
            .get(type);
    assertThat(response.body()).contains(sign);
  }

  @Test
  void a_report_comes_for_word() throws Exception {
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    HttpResponse<String> response =
        client.send(client.check(Client.MINIMAL).header("Accept", type));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Client.header(response, "Content-Type")).isEqualTo(type);
    assertThat(response.body()).startsWith("PK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/sarif+json", "application/json;q=0.1, application/sarif+json"})
  void a_report_can_be_had_in_sarif(String accept) throws Exception {
    HttpResponse<String> response =
        client.send(client.check(Client.MINIMAL).header("Accept", accept));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Client.header(response, "Content-Type")).startsWith("application/sarif+json");
    JsonNode log = Client.json(response);
    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    assertThat(log.get("runs").get(0).get("results")).hasSizeGreaterThan(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "image/*", "application/json;q=0", "nonsense"})
  void another_accept_is_406(String accept) throws Exception {
    isProblem(client.send(client.check(Client.MINIMAL).header("Accept", accept)), 406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/yaml; charset=utf-16",
        "application/yamlx",
        ""
      })
  void another_content_type_is_415(String type) throws Exception {
    isProblem(
        client.send(
            client
                .request("/v1/checks")
                .headers(
                    type.isEmpty()
                        ? new String[] {"X-None", "x"}
                        : new String[] {"Content-Type", type})
                .POST(BodyPublishers.ofString(Client.MINIMAL))),
        415);
  }

  @Test
  void a_compressed_body_is_415() throws Exception {
    isProblem(client.send(client.check(Client.MINIMAL).header("Content-Encoding", "gzip")), 415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/yaml; charset=UTF-8",
        "Application/YAML",
        "text/yaml",
        "application/x-yaml;charset=\"utf-8\""
      })
  void yaml_has_several_names(String type) throws Exception {
    HttpResponse<String> response =
        client.send(
            client
                .request("/v1/checks")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(Client.MINIMAL)));
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void a_plan_that_cannot_be_read_is_422_with_each_problem_and_its_line() throws Exception {
    HttpResponse<String> response = client.send(client.check("plan:\n  titel: X\n  stage: soon\n"));
    JsonNode problem = isProblem(response, 422);
    assertThat(problem.get("problems")).hasSizeGreaterThan(1);
    for (JsonNode one : problem.get("problems")) {
      assertThat(one.fieldNames())
          .toIterable()
          .containsExactly("severity", "message", "path", "line", "column", "hint");
      assertThat(one.get("line").asInt()).isPositive();
      assertThat(one.get("column").asInt()).isPositive();
    }
    assertThat(problem.get("problems")).anyMatch(one -> one.get("line").asInt() == 2);
  }

  @Test
  void the_day_and_the_law_can_be_asked_for() throws Exception {
    byte[] plan = Client.MINIMAL.getBytes(StandardCharsets.UTF_8);
    JsonNode report =
        Client.json(client.send(client.check("?as_of=2027-01-02&law=2025-03-04", plan)));
    assertThat(report.get("plan").get("as_of").asText()).isEqualTo("2027-01-02");
    assertThat(report.get("plan").get("law_at").asText()).isEqualTo("2025-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?as_of=soon",
        "?law=2027-02-30",
        "?as_of=",
        "?as_of=2027-01-01&as_of=2027-01-02",
        "?asof=2027-01-01",
        "?law=%00"
      })
  void a_bad_parameter_is_400(String query) throws Exception {
    isProblem(client.send(client.check(query, new byte[0])), 400);
  }

  @Test
  void the_policy_of_a_page_allows_its_own_styles_and_no_more() throws Exception {
    HttpResponse<String> response =
        client.send(client.check(Client.MINIMAL).header("Accept", "text/html"));
    assertThat(Client.header(response, "Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(response.body()).doesNotContain("<script").doesNotContain(" style=");
  }

  @Test
  void the_same_plan_gives_the_same_bytes() throws Exception {
    String first = client.send(client.check(Client.MINIMAL)).body();
    assertThat(client.send(client.check(Client.MINIMAL)).body()).isEqualTo(first);
  }

  private static JsonNode isProblem(HttpResponse<String> response, int status) throws Exception {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Client.header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Client.header(response, "Content-Security-Policy")).startsWith("default-src 'none'");
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertThat(problem.get("type").asText()).isEqualTo("about:blank");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotEmpty();
    assertThat(problem.get("detail").asText()).endsWith(".");
    return problem;
  }
}
