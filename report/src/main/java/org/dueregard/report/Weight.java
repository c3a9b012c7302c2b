package org.dueregard.report;

import org.dueregard.finding.BaselineState;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;

/** How much a gap weighs, in the words of each host of code. */
enum Weight {
  LAW("error", "error", "blocker", "error"),
  RISK("error", "warning", "critical", "error"),
  RISK_NOT_SHOWN("warning", "warning", "critical", "warning"),
  GUIDANCE("warning", "warning", "major", "warning"),
  PRACTICE("note", "recommendation", "minor", "notice"),
  /** The owner accepts it, or it is in the baseline: told, and nothing to act on now. */
  SETTLED("note", "recommendation", "info", "notice");

  private final String sarif;
  private final String problem;
  private final String gitlab;
  private final String annotation;

  Weight(String sarif, String problem, String gitlab, String annotation) {
    this.sarif = sarif;
    this.problem = problem;
    this.gitlab = gitlab;
    this.annotation = annotation;
  }

  /** As the outcome and the force have it, waived or not. */
  static Weight of(Finding finding) {
    boolean isUnsaid = finding.outcome() == Outcome.NOT_SHOWN;
    return finding.force() == Force.RISK && isUnsaid ? RISK_NOT_SHOWN : of(finding.force());
  }

  /** The same, but light where nobody need act on it now. */
  static Weight now(Finding finding) {
    boolean isKnown = finding.baseline().filter(BaselineState.UNCHANGED::equals).isPresent();
    return isKnown || finding.outcome() == Outcome.WAIVED ? SETTLED : of(finding);
  }

  static Weight of(Force force) {
    return switch (force) {
      case LAW -> LAW;
      case RISK -> RISK;
      case GUIDANCE -> GUIDANCE;
      case PRACTICE -> PRACTICE;
    };
  }

  /** A file with an error is not checked at all, so it weighs as law does. */
  static Weight of(Problem.Severity severity) {
    return severity == Problem.Severity.ERROR ? LAW : GUIDANCE;
  }

  /** The level of a SARIF result. */
  String sarif() {
    return sarif;
  }

  /** The property {@code problem.severity} of a SARIF rule, as GitHub reads it. */
  String problem() {
    return problem;
  }

  /** The severity of GitLab's code quality. */
  String gitlab() {
    return gitlab;
  }

  /** The workflow command of GitHub. */
  String annotation() {
    return annotation;
  }
}
