package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program as a process of its own: its real streams, its exit code, its signals. */
@Timeout(120)
class MainTest {
  private static final Pattern ADDRESS = Pattern.compile("http://[\\d.:]+\\d");
  private static final int TERMINATED = 128 + 15;

  @Test
  void reads_standard_input_and_exits_with_the_code() throws Exception {
    Process process = start("check", "-", "--only", "GUN-3-07", "--fail-on", "risk");
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(Terminal.RUSHED.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(out).startsWith("Evening hours at Ashdene urgent care centre");
    assertThat(err.lines()).singleElement().asString().startsWith("1 plan, 1 requirement: ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_server_that_is_told_to_stop_stops() throws Exception {
    Process process = start("serve", "--port", "0");
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      Matcher address = ADDRESS.matcher(err.readLine());
      assertThat(address.find()).isTrue();
      HttpRequest health = HttpRequest.newBuilder(URI.create(address.group() + "/health")).build();
      assertThat(HttpClient.newHttpClient().send(health, BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(TERMINATED);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(String... args) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL"));
    return builder.start();
  }
}
