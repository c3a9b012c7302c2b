package org.dueregard.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkTest {
  @Test
  void gives_what_the_task_gives_or_throws() throws Exception {
    try (Work work = new Work(Duration.ofSeconds(30))) {
      assertThat(work.within(() -> 42)).isEqualTo(42);
      assertThatThrownBy(
              () ->
                  work.within(
                      () -> {
                        throw new IOException("disk");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("disk");
    }
  }

  @Test
  void what_takes_too_long_is_refused_with_503() {
    CountDownLatch never = new CountDownLatch(1);
    try (Work work = new Work(Duration.ofMillis(50))) {
      assertThatThrownBy(() -> work.within(() -> never.await(1, TimeUnit.HOURS)))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.status()).isEqualTo(503))
          .hasMessageContaining("took longer");
    }
  }

  @Test
  void what_finds_no_room_is_refused_with_503_and_the_rest_is_done() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    int room = Work.QUEUE + Runtime.getRuntime().availableProcessors();
    ExecutorService callers = Executors.newCachedThreadPool();
    try (Work work = new Work(Duration.ofSeconds(30))) {
      CompletionService<Boolean> done = new ExecutorCompletionService<>(callers);
      for (int i = 0; i <= room; i++) {
        done.submit(() -> work.within(() -> gate.await(1, TimeUnit.HOURS)));
      }
      // While the gate is shut only a refusal can be done.
      assertThatThrownBy(() -> done.take().get())
          .cause()
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.status()).isEqualTo(503))
          .hasMessageContaining("Too many");
      gate.countDown();
      for (int i = 0; i < room; i++) {
        assertThat(done.take().get()).isTrue();
      }
    } finally {
      callers.shutdownNow();
    }
  }
}
