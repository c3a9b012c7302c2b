package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the calendar: the occasions of one kind, and the days between which they are known.
 *
 * @param kind what they are
 * @param title what a report calls them
 * @param from the first day that is covered
 * @param to the last day that is covered
 * @param occasions in order of their first day
 */
record KnownDays(Kind kind, String title, LocalDate from, LocalDate to, List<Occasion> occasions) {

  /** The kinds of days in the calendar. */
  enum Kind {
    BANK_HOLIDAY,
    SCHOOL_HOLIDAY,
    RELIGIOUS_HOLIDAY,
    POLLING_DAY
  }

  /** How far the calendar reaches, in words. */
  String range() {
    return title + " are known only from " + from + " to " + to;
  }

  boolean covers(Days days) {
    return !days.first().isBefore(from) && !days.last().isAfter(to);
  }

  /** Those that fall in these days, wholly or in part. */
  List<Occasion> during(Days days) {
    List<Occasion> during = new ArrayList<>();
    for (Occasion occasion : occasions) {
      if (occasion.overlaps(days)) {
        during.add(occasion);
      }
    }
    return during;
  }

  boolean includes(LocalDate day) {
    return occasions.stream().anyMatch(occasion -> occasion.includes(day));
  }
}
