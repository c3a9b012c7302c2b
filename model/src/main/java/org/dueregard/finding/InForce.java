package org.dueregard.finding;

import java.time.LocalDate;

/**
 * When a rule of law or a policy applies.
 *
 * @param from the first day
 * @param to the last day; {@link LocalDate#MAX} while no end is known
 * @param turnsOn the event whose date decides
 */
public record InForce(LocalDate from, LocalDate to, Event turnsOn) {
  public static final InForce ALWAYS = new InForce(LocalDate.MIN, LocalDate.MAX, Event.DECISION);

  /** The event whose date decides which law applies. */
  public enum Event {
    /** The decision, or the day of the check while no date is known. */
    DECISION,
    /** The start of consultation of the council, or the decision while that has not begun. */
    COUNCIL_CONSULTED
  }

  public boolean isOpen() {
    return to.equals(LocalDate.MAX);
  }

  /** Whether it applies on this day. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
