package org.dueregard.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dueregard.rules.Assurance;

/** A server on a free port, on 22 November 2026, and a client that talks to it. */
final class Client implements AutoCloseable {
  static final Assurance ASSURANCE = Assurance.load();
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  static final String MINIMAL = resource("minimal.yaml");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newHttpClient();
  private final StringWriter log = new StringWriter();
  private final App app;

  Client() {
    this(LIMIT);
  }

  Client(Duration limit) {
    app = App.start(ASSURANCE, CLOCK, new PrintWriter(log, true), limit);
  }

  int port() {
    return app.port();
  }

  String log() {
    return log.toString();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpRequest.Builder check(String query, byte[] body) {
    return request("/v1/checks" + query)
        .header("Content-Type", "application/yaml")
        .POST(BodyPublishers.ofByteArray(body));
  }

  HttpRequest.Builder check(String body) {
    return check("", body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** The head of a check whose body is to follow on the same socket. */
  static String head(int length) {
    return String.join(
        "\r\n",
        "POST /v1/checks HTTP/1.1",
        "Host: x",
        "Content-Type: application/yaml",
        "Content-Length: " + length,
        "",
        "");
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    app.close();
  }

  private static String resource(String name) {
    try (InputStream in = Client.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
