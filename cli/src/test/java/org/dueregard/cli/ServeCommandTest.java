package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  @Test
  void answers_with_the_bytes_of_check_until_it_is_stopped() throws Exception {
    StringWriter err = new StringWriter();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintWriter(err, true),
            Map.of(),
            Path.of(""),
            Terminals.NONE,
            Terminal.CLOCK);
    CompletableFuture<Integer> exit = new CompletableFuture<>();
    Thread server =
        new Thread(
            () ->
                exit.complete(
                    DueRegard.run(
                        new String[] {"serve", "--port", "0"}, shell, () -> Terminal.ASSURANCE)));
    server.start();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address(err) + "/v1/checks"))
            .header("Content-Type", "application/yaml")
            .POST(BodyPublishers.ofString(Terminal.MINIMAL))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    String checked =
        new Terminal()
            .stdin(Terminal.MINIMAL)
            .with("check", "-", "--stdin-filepath", "plan.yaml", "-f", "json")
            .out();
    assertThat(response.body()).isEqualTo(checked);
    server.interrupt();
    assertThat(exit.get(30, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void an_address_that_is_taken_is_2() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var result = Terminal.dueregard("serve", "--port", taken.getLocalPort());
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err())
          .contains("Nothing can listen on 127.0.0.1:" + taken.getLocalPort())
          .contains("--port");
    }
    assertThat(Terminal.dueregard("serve", "--port", "70000").exit()).isEqualTo(2);
    assertThat(Terminal.dueregard("serve", "--port", "http").exit()).isEqualTo(2);
  }

  private static String address(StringWriter err) throws InterruptedException {
    while (true) {
      Matcher address = ADDRESS.matcher(err.toString());
      if (address.find()) {
        return address.group();
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
