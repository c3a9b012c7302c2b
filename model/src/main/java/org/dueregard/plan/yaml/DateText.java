package org.dueregard.plan.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.plan.DateOrPart;

/** Dates as people write them. */
final class DateText {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:[A-Za-z]{3,6}day,?\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+)?"
              + "([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})");

  /** All figures, day first. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");

  /** All figures, year first, with the wrong marks or a time of day. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.-]?(\\d{2})[/.-]?(\\d{2})(?:[T ][\\d:.+Z-]*)?");

  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");

  private DateText() {}

  /** The date, or empty when the text is no date and looks like a mistaken one. */
  static Optional<DateOrPart> parse(String text) {
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return Optional.of(part(iso.group(1), iso.group(2), iso.group(3)));
      }
      Matcher english = ENGLISH.matcher(text);
      Optional<Integer> month = english.matches() ? month(english.group(2)) : Optional.empty();
      if (month.isPresent()) {
        return Optional.of(part(english.group(3), month.get().toString(), english.group(1)));
      }
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
    boolean isMistaken = DAY_FIRST.matcher(text).matches() || YEAR_FIRST.matcher(text).matches();
    return isMistaken ? Optional.empty() : Optional.of(words(text));
  }

  /** The date in a text that need not be one; words where it is none. */
  static DateOrPart orWords(String text) {
    return parse(text).orElse(DateOrPart.words());
  }

  /** What a mistaken date in figures most likely means, day first, if it can mean a day at all. */
  static Optional<String> meant(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      String year = dayFirst.group(3);
      return day(year.length() == 2 ? "20" + year : year, dayFirst.group(2), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    return yearFirst.matches()
        ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
        : Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      LocalDate meant =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(meant.toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static DateOrPart words(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.find()) {
      Year first = Year.parse(year.group(1));
      return year.find() ? DateOrPart.words() : DateOrPart.wordsInYear(first);
    }
    return DateOrPart.words();
  }

  private static DateOrPart part(String year, String month, String day) {
    if (month == null) {
      return DateOrPart.year(Year.of(Integer.parseInt(year)));
    }
    YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    return day == null
        ? DateOrPart.month(whole)
        : DateOrPart.day(whole.atDay(1).withDayOfMonth(Integer.parseInt(day)));
  }

  private static Optional<Integer> month(String word) {
    String start = word.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().equals(start) || (start.length() <= 4 && month.name().startsWith(start))) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.empty();
  }
}
