package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void results_come_in_the_order_of_the_items(int threads) {
    List<Integer> results = new ArrayList<>();
    InOrder.forEach(ITEMS, threads, InOrderTest::slowWhenEven, results::add);
    assertThat(results).isEqualTo(ITEMS);
  }

  @Test
  void few_results_wait_at_any_time() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    InOrder.forEach(
        ITEMS,
        2,
        item -> begun.incrementAndGet(),
        result -> {
          most.accumulateAndGet(begun.get() - done.get(), Math::max);
          done.incrementAndGet();
        });
    assertThat(done).hasValue(ITEMS.size());
    assertThat(most.get()).isLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void what_the_work_throws_ends_it(int threads) {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () -> InOrder.forEach(ITEMS, threads, InOrderTest::failAtForty, results::add))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("forty");
    assertThat(results).isEqualTo(ITEMS.subList(0, 40));
  }

  private static int failAtForty(int item) {
    if (item == 40) {
      throw new IllegalArgumentException("forty");
    }
    return item;
  }

  private static int slowWhenEven(int item) {
    if (item % 2 == 0) {
      LockSupport.parkNanos(50_000);
    }
    return item;
  }
}
