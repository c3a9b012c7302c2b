package org.dueregard.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dueregard.finding.Portfolio.Some;

/** Keeps the first few of many, in an order, and counts the rest. */
final class Foremost<T> {
  private final Comparator<T> order;
  private final int most;
  private final PriorityQueue<T> kept;
  private long more;

  Foremost(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T one) {
    kept.add(one);
    if (kept.size() > most) {
      kept.remove();
      more++;
    }
  }

  Some<T> inOrder() {
    List<T> sorted = new ArrayList<>(kept);
    sorted.sort(order);
    return new Some<>(List.copyOf(sorted), more);
  }
}
