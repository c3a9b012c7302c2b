package org.dueregard.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.dueregard.plan.DateOrPart;

/**
 * How much of the exercise falls in holidays that are the same days every year: August, and
 * Christmas to New Year. The choice of days is ours.
 *
 * @param days the length of the exercise; 0 unless both its dates are exact
 * @param lost the days of it that fall in a holiday
 */
public record Holidays(long days, long lost) {
  private static final List<Span> EVERY_YEAR =
      List.of(
          new Span(MonthDay.of(8, 1), MonthDay.of(8, 31)),
          new Span(MonthDay.of(12, 24), MonthDay.of(12, 31)),
          new Span(MonthDay.of(1, 1), MonthDay.of(1, 1)));

  private record Span(MonthDay first, MonthDay last) {
    boolean includes(LocalDate day) {
      MonthDay date = MonthDay.from(day);
      return !date.isBefore(first) && !date.isAfter(last);
    }
  }

  static Holidays of(Exercise exercise) {
    DateOrPart opens = exercise.opens().date();
    DateOrPart closes = exercise.closes().date();
    boolean isDated = opens.isDay() && closes.isDay();
    if (!isDated || closes.earliest().isBefore(opens.earliest())) {
      return new Holidays(0, 0);
    }
    LocalDate after = closes.earliest().plusDays(1);
    long lost = opens.earliest().datesUntil(after).filter(Holidays::isHoliday).count();
    return new Holidays(DAYS.between(opens.earliest(), after), lost);
  }

  /** More than half of the exercise falls in a holiday. */
  public boolean isMost() {
    return lost > days - lost;
  }

  private static boolean isHoliday(LocalDate day) {
    return EVERY_YEAR.stream().anyMatch(span -> span.includes(day));
  }
}
