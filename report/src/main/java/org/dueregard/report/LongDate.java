package org.dueregard.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: 11 January 2027. */
final class LongDate {
  // Not a date inside a file name, an address or a time stamp.
  private static final Pattern ISO =
      Pattern.compile("(?<![\\w./:-])\\d{4}-\\d{2}-\\d{2}(?![\\w/:-]|\\.\\w)");

  private LongDate() {}

  static String of(LocalDate date) {
    // A formatter with month names would load the data of a locale, which a short run has to wait
    // for.
    String month = date.getMonth().name();
    return date.getDayOfMonth()
        + " "
        + month.charAt(0)
        + month.substring(1).toLowerCase(Locale.ROOT)
        + " "
        + date.getYear();
  }

  /** The text with each ISO date in it made long; what is no real date stays as it is. */
  static String in(String text) {
    return ISO.matcher(text).replaceAll(LongDate::replacement);
  }

  private static String replacement(MatchResult match) {
    try {
      return of(LocalDate.parse(match.group()));
    } catch (DateTimeException notADate) {
      return Matcher.quoteReplacement(match.group());
    }
  }
}
