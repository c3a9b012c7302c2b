package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.dueregard.finding.InForce;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Scrutiny.Committee;
import org.dueregard.plan.When;

/**
 * Which day's law applies.
 *
 * @param decision the decision date, or the day of the check while it is not known
 * @param councilConsulted when consultation of the council began, or the same day as the decision
 * @param why why that day, in a sentence
 */
record LawDate(LocalDate decision, LocalDate councilConsulted, String why) {

  /** Chosen from the plan, unless the check names a day. A part date counts as its last day. */
  static LawDate of(Plan plan, LocalDate asOf, Optional<LocalDate> chosen) {
    if (chosen.isPresent()) {
      return new LawDate(chosen.get(), chosen.get(), "This day was asked for.");
    }
    When decided = plan.decision().date();
    boolean isDated = decided.isStated() && !decided.date().isWords();
    LocalDate decision = isDated ? decided.date().latest() : asOf;
    LocalDate consulted =
        plan.scrutiny().committees().items().stream()
            .map(Committee::consulted)
            .filter(when -> when.isStated() && !when.date().isWords())
            .map(when -> when.date().latest())
            .min(Comparator.naturalOrder())
            .orElse(decision);
    return new LawDate(decision, consulted, why(isDated, decided.date()));
  }

  /** The day that decides whether this is in force. */
  LocalDate on(InForce inForce) {
    return switch (inForce.turnsOn()) {
      case DECISION -> decision;
      case COUNCIL_CONSULTED -> councilConsulted;
    };
  }

  boolean covers(InForce inForce) {
    return inForce.includes(on(inForce));
  }

  private static String why(boolean isDated, DateOrPart date) {
    if (!isDated) {
      return "The plan gives no decision date, so the law on the day of the check is used.";
    }
    return date.isDay()
        ? "This is the decision date."
        : "The decision date is not exact, so the last day it can mean is used.";
  }
}
