package org.dueregard.plan;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as a plan gives it: a day, a month, a year, or words that name no date. A part date stays
 * a range from its first to its last day; the 1st is never assumed.
 *
 * @param earliest the first day it can mean
 * @param latest the last day it can mean
 * @param precision how exact it is
 */
public record DateOrPart(LocalDate earliest, LocalDate latest, Precision precision) {
  /** How much of a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** Words such as "late spring 2024" that only narrow it to the year they name. */
    WORDS_WITH_YEAR,
    /** Words with no date in them. */
    WORDS
  }

  /** How two dates stand to each other, as far as their parts decide it. */
  public enum Order {
    BEFORE,
    SAME_DAY,
    AFTER,
    CANNOT_TELL
  }

  public DateOrPart {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }

  public static DateOrPart day(LocalDate day) {
    return new DateOrPart(day, day, Precision.DAY);
  }

  public static DateOrPart month(YearMonth month) {
    return new DateOrPart(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static DateOrPart year(Year year) {
    return inYear(year, Precision.YEAR);
  }

  /** Words that name a year but no month or day. */
  public static DateOrPart wordsInYear(Year year) {
    return inYear(year, Precision.WORDS_WITH_YEAR);
  }

  /** Words with no date in them: it could be any day at all. */
  public static DateOrPart words() {
    return new DateOrPart(LocalDate.MIN, LocalDate.MAX, Precision.WORDS);
  }

  private static DateOrPart inYear(Year year, Precision precision) {
    return new DateOrPart(year.atDay(1), year.atMonth(12).atEndOfMonth(), precision);
  }

  public boolean isDay() {
    return precision == Precision.DAY;
  }

  /** Words, with or without a year in them. */
  public boolean isWords() {
    return precision == Precision.WORDS || precision == Precision.WORDS_WITH_YEAR;
  }

  /** Before, after, the same day, or not decided by the parts that are known. */
  public Order order(DateOrPart other) {
    if (latest.isBefore(other.earliest)) {
      return Order.BEFORE;
    }
    if (earliest.isAfter(other.latest)) {
      return Order.AFTER;
    }
    return isDay() && other.isDay() ? Order.SAME_DAY : Order.CANNOT_TELL;
  }
}
