package org.dueregard.plan;

import java.math.BigDecimal;

/** A number with the words around it kept: "more than 1,000" is not 1,000. */
public record Quantity(Stated<Amount> field) implements Leaf<Quantity.Amount> {
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
