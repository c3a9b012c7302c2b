package org.dueregard.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on several threads and hands the results over in order. Only a few results wait at any
 * time, so memory does not grow with the number of items.
 */
final class InOrder {
  private static final int WAITING_PER_THREAD = 4;

  private InOrder() {}

  /**
   * Works on every item. What the work throws is thrown here, and ends it.
   *
   * @param work done on any thread
   * @param done called on this thread with each result, in the order of the items
   */
  static <T, R> void forEach(
      Iterable<T> items, int threads, Function<T, R> work, Consumer<R> done) {
    Iterator<T> next = items.iterator();
    if (threads == 1) {
      next.forEachRemaining(item -> done.accept(work.apply(item)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<CompletableFuture<R>> waiting = new ArrayDeque<>();
      while (next.hasNext() || !waiting.isEmpty()) {
        while (next.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
          T item = next.next();
          waiting.add(CompletableFuture.supplyAsync(() -> work.apply(item), pool));
        }
        done.accept(waiting.remove().join());
      }
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    } finally {
      pool.shutdownNow();
    }
  }
}
