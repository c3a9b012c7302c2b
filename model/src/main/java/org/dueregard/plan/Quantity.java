package org.dueregard.plan;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number with the words around it kept: "more than 1,000" is not 1,000. */
public record Quantity(Stated<Amount> field) implements Leaf<Quantity.Amount> {
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4}");
  private static final Pattern INTERIM =
      Pattern.compile(
          "\\b(?:so far|to date|as at|as of|until|interim|by (?:early |mid[- ]|late |the end of )?"
              + "(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
          Pattern.CASE_INSENSITIVE);

  /**
   * A number and how exact it is.
   *
   * @param number the first number in the text; zero when there is none
   * @param exact whether the text is that number alone
   * @param found whether there is a number in the text at all
   */
  public record Amount(BigDecimal number, boolean exact, boolean found) {
    static final Amount UNKNOWN = new Amount(BigDecimal.ZERO, false, false);
  }

  public boolean isExact() {
    return field.or(Amount.UNKNOWN).exact();
  }

  public boolean isNumber() {
    return field.or(Amount.UNKNOWN).found();
  }

  /** The number itself; zero when none is stated. */
  public BigDecimal number() {
    return field.or(Amount.UNKNOWN).number();
  }

  /** The number without its fraction; zero when none is stated. */
  public long whole() {
    return number().longValue();
  }

  /** A whole number with no words around it, so that nothing in it is rounded. */
  public boolean isPlain() {
    return isExact() && isPlain(shown());
  }

  static boolean isPlain(String text) {
    return PLAIN.matcher(text.strip()).matches();
  }

  /** Its words say that it was counted before the end: "1,300 so far", "600 by mid-March". */
  public boolean isInterim() {
    return isNumber() && !isExact() && INTERIM.matcher(shown()).find();
  }

  public boolean isPositive() {
    return isNumber() && number().signum() > 0;
  }

  public boolean isZero() {
    return isNumber() && number().signum() == 0;
  }

  /** More than one. */
  public boolean isSeveral() {
    return isNumber() && number().compareTo(BigDecimal.ONE) > 0;
  }

  public boolean isNegative() {
    return isNumber() && number().signum() < 0;
  }
}
