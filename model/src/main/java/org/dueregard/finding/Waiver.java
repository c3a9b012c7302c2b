package org.dueregard.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.dueregard.plan.PlanPath;

/**
 * A gap that its owner accepts.
 *
 * @param requirement the id of the requirement
 * @param plan the one plan it is for; empty when it is for any
 * @param at accepts only a gap whose places are all at or under this path; the root for any gap
 * @param reason why
 * @param approvedBy who approved it
 * @param approvedOn when, if it says
 * @param risk what may come of it, in the owner's words, or empty
 * @param expires the last day it holds, to its end
 * @param origin where it is written
 */
public record Waiver(
    String requirement,
    String plan,
    PlanPath at,
    String reason,
    String approvedBy,
    Optional<LocalDate> approvedOn,
    String risk,
    LocalDate expires,
    Origin origin) {

  /**
   * Where a waiver is written.
   *
   * @param file the file
   * @param entry which entry of it, as a path
   * @param line its line, from 1
   * @param column its column, from 1
   */
  public record Origin(String file, PlanPath entry, int line, int column) {}

  /** The same, for this one plan. */
  public Waiver forPlan(String file) {
    return new Waiver(requirement, file, at, reason, approvedBy, approvedOn, risk, expires, origin);
  }

  /** Something is wrong with it: a warning at its place. */
  public Problem warning(String message, String hint) {
    return new Problem(
        Problem.Severity.WARNING,
        message,
        origin.entry(),
        origin.line(),
        origin.column(),
        hint,
        origin.file());
  }
}
