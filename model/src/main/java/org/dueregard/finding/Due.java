package org.dueregard.finding;

import java.util.Locale;

/**
 * When a requirement must be satisfied by, counted back from a milestone of the plan.
 *
 * @param before the milestone
 * @param weeks whole weeks before it
 */
public record Due(Milestone before, int weeks) {
  /** Milestones that due dates count back from, in the order they come. */
  public enum Milestone {
    OPTIONS,
    COUNCIL_CONSULTED,
    LAUNCH,
    CLOSE,
    OUTCOME_REPORT,
    DECISION,
    IMPLEMENTATION;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
