package org.dueregard.report;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a day stands on a line of time that runs down. Each day with words beside it has room for
 * them, so busy times are drawn longer than quiet ones; between such days time runs evenly.
 */
final class TimelineScale {
  /** Pixels for ten days, where nothing else asks for more. */
  private static final int PER_TEN_DAYS = 6;

  private static final int LONGEST_GAP = 90;
  private static final int LEAST_BETWEEN_NAMES = 18;

  private final TreeMap<LocalDate, Integer> known = new TreeMap<>();

  /**
   * A line with room for these labels.
   *
   * @param top where the first label starts
   * @param labels in order, at least one
   * @param last the last day that the line must reach
   */
  TimelineScale(int top, List<TimelineLabel> labels, LocalDate last) {
    LocalDate before = labels.get(0).day();
    int free = top;
    int at = top;
    for (TimelineLabel label : labels) {
      if (!label.day().equals(before) || known.isEmpty()) {
        at = Math.max(free, at + gap(before, label.day()));
        known.put(label.day(), at + TimelineLabel.LINE / 2);
        free = at;
        before = label.day();
      }
      free += label.height();
    }
    LocalDate end = (last.isAfter(before) ? last : before).plusDays(1);
    int bottom = Math.max(free, at + gap(before, end));
    known.put(end, bottom + TimelineLabel.LINE / 2);
  }

  private static int gap(LocalDate from, LocalDate to) {
    return (int) Math.min(LONGEST_GAP, DAYS.between(from, to) * PER_TEN_DAYS / 10);
  }

  LocalDate first() {
    return known.firstKey();
  }

  LocalDate last() {
    return known.lastKey().minusDays(1);
  }

  int top() {
    return known.firstEntry().getValue();
  }

  int bottom() {
    return known.lastEntry().getValue();
  }

  /** Where a day from the first to the day after the last starts. */
  int at(LocalDate day) {
    Map.Entry<LocalDate, Integer> from = known.floorEntry(day);
    Map.Entry<LocalDate, Integer> to = known.ceilingEntry(day);
    if (from.getKey().equals(to.getKey())) {
      return from.getValue();
    }
    long days = DAYS.between(from.getKey(), day);
    long all = DAYS.between(from.getKey(), to.getKey());
    return from.getValue() + (int) ((to.getValue() - from.getValue()) * days / all);
  }

  boolean isTouching(LocalDate from, LocalDate to) {
    return !to.isBefore(first()) && !from.isAfter(last());
  }

  /** The months that have a name beside the line: each January, and others where there is room. */
  List<YearMonth> named() {
    List<YearMonth> named = new ArrayList<>();
    List<YearMonth> months = new ArrayList<>();
    YearMonth month = YearMonth.from(first().plusMonths(1));
    while (!month.atDay(1).isAfter(last())) {
      months.add(month);
      month = month.plusMonths(1);
    }
    months.stream().filter(TimelineScale::isJanuary).forEach(one -> addIfRoom(one, named));
    months.stream().filter(one -> !isJanuary(one)).forEach(one -> addIfRoom(one, named));
    return named;
  }

  private void addIfRoom(YearMonth month, List<YearMonth> named) {
    int y = at(month.atDay(1));
    boolean isFree =
        named.stream().allMatch(one -> Math.abs(at(one.atDay(1)) - y) >= LEAST_BETWEEN_NAMES);
    if (isFree && y - top() >= LEAST_BETWEEN_NAMES) {
      named.add(month);
    }
  }

  private static boolean isJanuary(YearMonth month) {
    return month.getMonth() == Month.JANUARY;
  }
}
