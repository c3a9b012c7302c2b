package org.dueregard.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.function.Function;
import org.dueregard.plan.DateOrPart.Order;

/**
 * A date field. Every question is answered only as far as the parts decide: where they do not,
 * {@code isBefore}, {@code isAfter} and the day counts all lean to "no conclusion".
 */
public record When(Stated<DateOrPart> field) implements Leaf<DateOrPart> {
  /** What a text says, read as a date by this reader: words, where it is none. */
  public static When of(Text text, Function<String, DateOrPart> reader) {
    return text.field() instanceof Stated.Value<String> said
        ? new When(
            new Stated.Value<>(said.at(), reader.apply(said.value()), said.text(), said.why()))
        : new When(new Stated.Absent<>(text.at()));
  }

  /** The date, or words with no date when the plan states none. */
  public DateOrPart date() {
    return field.or(DateOrPart.words());
  }

  /** Given to the day. */
  public boolean isDay() {
    return date().isDay();
  }

  /** Certainly before the other. */
  public boolean isBefore(When other) {
    return date().order(other.date()) == Order.BEFORE;
  }

  /** Certainly after the other. */
  public boolean isAfter(When other) {
    return date().order(other.date()) == Order.AFTER;
  }

  /** Certainly not after the other: before it, or on the same exact day. */
  public boolean isOnOrBefore(When other) {
    return isBefore(other) || date().order(other.date()) == Order.SAME_DAY;
  }

  /** Certainly not before the other: after it, or on the same exact day. */
  public boolean isOnOrAfter(When other) {
    return isAfter(other) || date().order(other.date()) == Order.SAME_DAY;
  }

  /** Certainly another day than the other. */
  public boolean isOtherThan(When other) {
    return isBefore(other) || isAfter(other);
  }

  /** Both dates are stated, but not exactly enough to say which comes first. */
  public boolean isUndecidedAgainst(When other) {
    return isStated() && other.isStated() && date().order(other.date()) == Order.CANNOT_TELL;
  }

  /**
   * The most days there can be from this date to the other; {@link Long#MAX_VALUE} when either has
   * no date. "Too short" is certain only when even this many is too few.
   */
  public long mostDaysTo(When other) {
    return isDated() && other.isDated()
        ? DAYS.between(date().earliest(), other.date().latest())
        : Long.MAX_VALUE;
  }

  /**
   * The fewest days there can be from this date to the other; {@link Long#MIN_VALUE} when either
   * has no date. "Too long" is certain only when even this many is too many.
   */
  public long fewestDaysTo(When other) {
    return isDated() && other.isDated()
        ? DAYS.between(date().latest(), other.date().earliest())
        : Long.MIN_VALUE;
  }

  /** Certainly on or after this day. */
  public boolean isFrom(LocalDate day) {
    return isDated() && !date().earliest().isBefore(day);
  }

  private boolean isDated() {
    return date().precision() != DateOrPart.Precision.WORDS;
  }
}
