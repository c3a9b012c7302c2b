package org.dueregard.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.dueregard.plan.yaml.PlanReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class HostileTest {
  private static final String SECRET = "Words-of-a-plan-that-nobody-may-log";
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
  void a_plan_at_the_limit_is_read_and_one_byte_more_is_413() throws Exception {
    byte[] plan = new byte[PlanReader.DEFAULT_LIMIT];
    Arrays.fill(plan, (byte) '#');
    assertThat(client.send(client.check("", plan)).statusCode()).isEqualTo(422);
    byte[] more = Arrays.copyOf(plan, plan.length + 1);
    HttpResponse<String> response = client.send(client.check("", more));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Client.json(response).get("detail").asText()).contains("1048576 bytes");
  }

  @Test
  void the_limit_also_holds_when_no_length_is_announced() throws Exception {
    byte[] body = new byte[3 * PlanReader.DEFAULT_LIMIT];
    HttpResponse<String> response =
        client.send(
            client
                .request("/v1/checks")
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    assertThat(response.statusCode()).isEqualTo(413);
  }

  static Stream<byte[]> bodies() {
    byte[] noise = new byte[10_000];
    new Random(7).nextBytes(noise);
    return Stream.of(
            "",
            "\0\0\0",
            "[".repeat(200_000),
            "{a: ".repeat(50_000),
            "- ".repeat(100_000),
            "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
            "plan: !!javax.script.ScriptEngineManager [x]\n",
            "plan: {title: " + SECRET + ", stage: [}\n",
            "%YAML 9.9\n---\nplan: {}\n",
            "--- 1\n--- 2\n",
            "\uFEFF\uFFFE\uD83D",
            "plan:\n  title: '" + SECRET + "'\n  title: again\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .flatMap(body -> Stream.of(body, Arrays.copyOf(body, body.length / 2)))
        .collect(() -> Stream.<byte[]>builder().add(noise), Stream.Builder::add, (a, b) -> {})
        .build();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void a_hostile_body_is_422_and_leaves_nothing_in_the_log(byte[] body) throws Exception {
    HttpResponse<String> response = client.send(client.check("", body));
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Client.json(response).get("problems")).isNotEmpty();
    assertThat(client.log()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_malformed_request_is_refused_and_the_next_one_answered(String request) throws Exception {
    String answer = raw(request);
    assertThat(answer).containsPattern("^HTTP/1\\.1 (400|431|505|501|405|404|414) ");
    assertThat(answer).doesNotContain("Jetty").doesNotContain("\tat ");
    assertThat(client.get("/health").statusCode()).isEqualTo(200);
  }

  static Stream<String> requests() {
    String end = "\r\n\r\n";
    return Stream.of(
        "GET" + end,
        "BREW /health HTTP/1.1\r\nHost: x" + end,
        "GET /health HTTP/9.9\r\nHost: x" + end,
        "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close" + end,
        "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x" + end,
        "GET /health HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + end,
        "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: -5" + end,
        "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6" + end,
        "POST /v1/checks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3"
            + end
            + "0\r\n\r\n");
  }

  @Test
  void a_plan_that_trickles_in_is_408() throws Exception {
    try (Client hurried = new Client(Duration.ofMillis(300));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), hurried.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(Client.head(1000).getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      for (int i = 0; i < 40 && in.available() == 0; i++) {
        out.write('#');
        out.flush();
        Thread.sleep(50);
      }
      assertThat(new String(in.readNBytes(12), StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 408");
    }
  }

  private static String raw(String request) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
      socket.setSoTimeout(15_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
