package org.dueregard.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LoadTest {
  @Test
  void many_at_once_each_get_the_report_of_their_own_plan() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(16);
    try (Client client = new Client()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String plan = Client.MINIMAL.replace("Evening hours", "Plan " + i);
        answers.add(callers.submit(() -> client.send(client.check(plan)).body()));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).contains("\"title\": \"Plan " + i + " at Ashdene");
      }
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void stopping_finishes_the_request_that_has_begun_and_takes_no_other() throws Exception {
    Client client = new Client();
    int port = client.port();
    byte[] plan = Client.MINIMAL.getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(Client.head(plan.length).getBytes(StandardCharsets.UTF_8));
      out.write(plan, 0, 100);
      out.flush();
      Thread.sleep(300);
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(client::close);
      waitUntilRefused(port);
      out.write(plan, 100, plan.length - 100);
      out.flush();
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200")
          .contains("\"findings\"");
      stopped.get();
    }
  }

  private static void waitUntilRefused(int port) throws Exception {
    for (int i = 0; i < 100; i++) {
      try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(probe.isConnected()).isTrue();
        Thread.sleep(50);
      } catch (ConnectException refused) {
        return;
      }
    }
    throw new AssertionError("still listening");
  }
}
