package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Stated;
import org.dueregard.plan.When;

/**
 * What a plan has for a step.
 *
 * @param words in its own words, or that it has none
 * @param date the date, where it has one
 * @param isOpen the plan could say that it is done, and does not
 * @param at where it stands or would stand
 */
record Planned(String words, Optional<DateOrPart> date, boolean isOpen, PlanPath at) {

  static Planned on(When date) {
    return date.isStated()
        ? new Planned(date.shown(), Optional.of(date.date()), false, date.at())
        : notStated(date.at());
  }

  static Planned notStated(PlanPath at) {
    return new Planned("not stated", Optional.empty(), true, at);
  }

  static Planned done(String words, PlanPath at) {
    return new Planned(words, Optional.empty(), false, at);
  }

  /** No plan says when this is done, so nobody can tell from it whether it is late. */
  static Planned withNoField(PlanPath at) {
    return new Planned("plans have no field for it", Optional.empty(), false, at);
  }

  /** No date at all at this path. */
  static When noDate(PlanPath at) {
    return new When(new Stated.Absent<>(at));
  }

  /** Certainly later than this day, or still open when this day is over. */
  boolean isLater(LocalDate latest, LocalDate asOf) {
    return date.map(one -> one.order(DateOrPart.day(latest)) == DateOrPart.Order.AFTER)
        .orElse(isOpen && latest.isBefore(asOf));
  }
}
