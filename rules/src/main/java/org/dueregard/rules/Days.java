package org.dueregard.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.plan.When;

/**
 * The days from one day to another, and the ways the law counts them. The one place where exact
 * days are counted; {@link When} bounds what part dates can mean, and the rest is counted here.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record Days(LocalDate first, LocalDate last) {

  Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last " + last + " is before first " + first);
    }
  }

  /** The days between two dates, where both are exact and in order. */
  static Optional<Days> between(When first, When last) {
    boolean isDated = first.isDay() && last.isDay();
    return isDated && first.isOnOrBefore(last)
        ? Optional.of(new Days(first.date().earliest(), last.date().earliest()))
        : Optional.empty();
  }

  /** The steps from a first to a last day of a window that lasts so many days. */
  static long stepsIn(long days) {
    return days - 1;
  }

  /** From one day to the other: the first does not count. Monday to Tuesday is one. */
  long calendar() {
    return DAYS.between(first, last);
  }

  /** A window in which both ends count. Monday to Tuesday is two. */
  long bothEnds() {
    return calendar() + 1;
  }

  /** Clear days: neither end counts. Monday to Tuesday is none; a day to itself is none. */
  long clear() {
    return Math.max(0, calendar() - 1);
  }

  /** Working days after the first day, up to and with the last. */
  long working(EnglandCalendar calendar) {
    return each().skip(1).filter(calendar::isWorkingDay).count();
  }

  /** Clear working days: working days after the first day and before the last. */
  long clearWorking(EnglandCalendar calendar) {
    return each().skip(1).limit(clear()).filter(calendar::isWorkingDay).count();
  }

  /** Each day, with both ends. */
  Stream<LocalDate> each() {
    return first.datesUntil(last.plusDays(1));
  }
}
