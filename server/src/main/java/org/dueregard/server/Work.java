package org.dueregard.server;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does the checks of all requests, as many at a time as the machine has processors and each within
 * a time limit. A full queue is refused at once rather than left to grow.
 */
final class Work implements AutoCloseable {
  static final int QUEUE = 128;

  private final Duration limit;
  private final ThreadPoolExecutor pool;

  Work(Duration limit) {
    int threads = Runtime.getRuntime().availableProcessors();
    this.limit = limit;
    this.pool =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE));
  }

  /**
   * Does this work and waits for it.
   *
   * @throws Refused when there is no room or no time for it
   */
  <T> T within(Callable<T> task) throws Exception {
    Future<T> future = submit(task);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      future.cancel(true);
      throw new Refused(
          503, "The check took longer than " + limit.toSeconds() + " seconds. Try again later.");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw failed;
    }
  }

  private <T> Future<T> submit(Callable<T> task) {
    try {
      return pool.submit(task);
    } catch (RejectedExecutionException full) {
      throw new Refused(503, "Too many checks are waiting. Try again in a few seconds.");
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
