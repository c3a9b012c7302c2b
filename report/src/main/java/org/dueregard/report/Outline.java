package org.dueregard.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;

/** A report in the order in which people read it. */
record Outline(Report report) {
  private static final Comparator<Finding> BY_ID =
      Comparator.comparing(finding -> finding.requirement().id());

  /** Every finding, by id. */
  List<Finding> all() {
    return report.findings().stream().sorted(BY_ID).toList();
  }

  /** Gaps: overdue first, then by force, then by date. */
  List<Finding> gaps() {
    return report.findings().stream()
        .filter(Finding::isGap)
        .sorted(
            Comparator.comparing(this::urgency)
                .thenComparing(Finding::force)
                .thenComparing(Outline::date)
                .thenComparing(BY_ID))
        .toList();
  }

  /**
   * Whether something was checked and no gap found: where nothing was checked, nobody can say so.
   */
  boolean isWithoutGaps() {
    return !report.findings().isEmpty() && gaps().isEmpty();
  }

  /** The same gaps, in the same order, under their headings; a heading without gaps is left out. */
  Map<Urgency, List<Finding>> gapsByUrgency() {
    return gaps().stream()
        .collect(Collectors.groupingBy(this::urgency, TreeMap::new, Collectors.toList()));
  }

  Urgency urgency(Finding gap) {
    return Urgency.of(gap, report.plan().asOf());
  }

  /** What is not due yet, soonest first. */
  List<Finding> notDueYet() {
    return with(Outcome.NOT_DUE_YET).stream().sorted(Comparator.comparing(Outline::date)).toList();
  }

  /** The findings with this outcome, by id. */
  List<Finding> with(Outcome outcome) {
    return all().stream().filter(finding -> finding.outcome() == outcome).toList();
  }

  /** The findings that a named person decided, by id. */
  List<Finding> answered() {
    return all().stream().filter(finding -> finding.answered().isPresent()).toList();
  }

  List<DutyStatus> owed() {
    return report.duties().stream().filter(DutyStatus::owed).toList();
  }

  List<DutyStatus> notOwed() {
    return report.duties().stream().filter(duty -> !duty.owed()).toList();
  }

  /** What is ruled out because its duty is not owed, by the name of the duty, each by id. */
  Map<String, List<Finding>> ruledOut() {
    return all().stream()
        .filter(Outline::isRuledOutByDuty)
        .collect(Collectors.groupingBy(finding -> finding.duty().orElseThrow().name()));
  }

  /** Whether a finding does not apply because its duty is not owed: the duty says why. */
  static boolean isRuledOutByDuty(Finding finding) {
    return finding.outcome() == Outcome.NOT_APPLICABLE
        && finding.duty().filter(duty -> !duty.owed()).isPresent();
  }

  /** Problems with the file, in its order. */
  List<Problem> problems() {
    return report.problems().stream().sorted(Problem.IN_FILE_ORDER).toList();
  }

  private static LocalDate date(Finding finding) {
    return finding.dueBy().orElse(LocalDate.MAX);
  }
}
