package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Stated;
import org.dueregard.plan.Text;

/**
 * How much of the exercise falls in holidays. Bank and school holidays count as days lost;
 * religious holidays are named for the reader and count for nothing.
 *
 * @param days the length of the exercise; 0 unless both its dates are exact
 * @param lost the days of it that fall in a bank or school holiday
 * @param surelyLost those of them that are a holiday nearly everywhere
 * @param isKnown the calendar reaches all of it
 * @param named the holidays it touches, in words
 */
public record Holidays(long days, long lost, long surelyLost, boolean isKnown, Text named) {

  static Holidays of(Exercise exercise) {
    PlanPath at = exercise.window().at().child("holidays");
    return Days.between(exercise.opens(), exercise.closes())
        .map(days -> of(days, EnglandCalendar.shipped(), at))
        .orElseGet(() -> new Holidays(0, 0, 0, true, new Text(new Stated.Absent<>(at))));
  }

  private static Holidays of(Days days, EnglandCalendar calendar, PlanPath at) {
    KnownDays bank = calendar.of(KnownDays.Kind.BANK_HOLIDAY);
    KnownDays school = calendar.of(KnownDays.Kind.SCHOOL_HOLIDAY);
    KnownDays religious = calendar.of(KnownDays.Kind.RELIGIOUS_HOLIDAY);
    List<Occasion> closed = new ArrayList<>(school.during(days));
    Set<String> named = new LinkedHashSet<>();
    addNames(closed, named);
    addNames(religious.during(days), named);
    closed.addAll(bank.during(days));
    for (KnownDays kind : List.of(bank, school, religious)) {
      if (!kind.covers(days)) {
        named.add(kind.range());
      }
    }
    String words = String.join(", ", named);
    return new Holidays(
        days.bothEnds(),
        count(days, closed, false),
        count(days, closed, true),
        bank.covers(days) && school.covers(days),
        new Text(new Stated.Value<>(at, words, words, "")));
  }

  /** More than half of the exercise falls in days that are a holiday nearly everywhere. */
  public boolean isMost() {
    return surelyLost > days - surelyLost;
  }

  private static void addNames(List<Occasion> occasions, Set<String> named) {
    for (Occasion occasion : occasions) {
      named.add(occasion.name() + (occasion.isApproximate() ? " (days vary)" : ""));
    }
  }

  /**
   * The days that fall in one of these; if only sure ones are wanted, in one that is not
   * approximate.
   */
  private static long count(Days days, List<Occasion> occasions, boolean onlySure) {
    long count = 0;
    for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
      count += isIn(day, occasions, onlySure) ? 1 : 0;
    }
    return count;
  }

  private static boolean isIn(LocalDate day, List<Occasion> occasions, boolean onlySure) {
    for (Occasion occasion : occasions) {
      if (occasion.includes(day) && !(onlySure && occasion.isApproximate())) {
        return true;
      }
    }
    return false;
  }
}
