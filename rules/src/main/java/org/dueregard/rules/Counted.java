package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dueregard.plan.Mention;
import org.dueregard.plan.When;

/**
 * A day counted from a date of the plan.
 *
 * @param day the day; empty where the plan has no exact date to count from
 * @param arithmetic how it was counted, or which date is missing, in sentences
 */
record Counted(Optional<LocalDate> day, String arithmetic) {

  /**
   * A way to count from a day.
   *
   * @param words such as "12 weeks before"
   * @param from the day it leads to
   */
  record Count(String words, UnaryOperator<LocalDate> from) {
    static Count before(int days) {
      String words = days == 0 ? "On the day of" : length(days) + " before";
      return new Count(words, day -> day.minusDays(days));
    }

    static Count after(int days) {
      return new Count(length(days) + " after", day -> day.plusDays(days));
    }

    static Count on(String words) {
      return new Count(words, day -> day);
    }

    /** Neither the day it leads to nor the day it starts from counts. */
    static Count clearDaysBefore(int days) {
      return new Count(days + " clear days before", day -> day.minusDays(days + 1L));
    }

    /** The day it leads to is a working day. */
    static Count workingDaysBefore(int days, EnglandCalendar calendar) {
      return new Count(days + " working days before", day -> back(day, days, calendar));
    }

    private static LocalDate back(LocalDate from, int days, EnglandCalendar calendar) {
      LocalDate day = from;
      for (int left = days; left > 0; left--) {
        day = day.minusDays(1);
        while (!calendar.isWorkingDay(day)) {
          day = day.minusDays(1);
        }
      }
      return day;
    }

    private static String length(int days) {
      if (days == 1) {
        return "The day";
      }
      if (days % 7 != 0) {
        return days + " days";
      }
      return days == 7 ? "1 week" : days / 7 + " weeks";
    }
  }

  /** Counted from this date, which the sentence calls so, such as "launch". */
  static Counted from(When date, String event, Count count) {
    String counted = count.words() + " " + event;
    if (date.isDay()) {
      LocalDate day = date.date().earliest();
      return new Counted(Optional.of(count.from().apply(day)), counted + " on " + day + ".");
    }
    String missing =
        date.isStated()
            ? "The plan gives \"" + date.shown() + "\". This needs an exact date in "
            : "The plan gives no date for it. Add ";
    return new Counted(Optional.empty(), counted + ". " + missing + field(date) + ".");
  }

  /** The same, saying what the least is, counted from the same date. */
  Counted neverLessThan(Count least, When date) {
    return day.isEmpty()
        ? this
        : new Counted(
            day,
            arithmetic
                + " Never less than "
                + least.words()
                + ": "
                + least.from().apply(date.date().earliest())
                + ".");
  }

  /** The name of a field as a plan's remedies write it. */
  private static String field(Mention date) {
    StringBuilder field = new StringBuilder();
    for (String step : date.at().pointer().substring(1).split("/", -1)) {
      boolean isIndex = step.chars().allMatch(Character::isDigit);
      field.append(isIndex ? "[" + step + "]" : (field.isEmpty() ? "" : ".") + step);
    }
    return "`" + field + "`";
  }
}
