package org.dueregard.cli;

import java.util.List;
import org.dueregard.finding.Because;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Requirement;

/** What a check found for one requirement in one plan, and what would change it, in words. */
final class ExplainedFinding {
  private ExplainedFinding() {}

  static void add(Prose prose, Finding finding, Report report) {
    Report.Subject plan = report.plan();
    prose.heading("In " + plan.file());
    prose.hanging("  Outcome   ", outcome(finding));
    prose.hanging("  As of     ", Dates.inWords(plan.asOf()));
    prose.hanging("  Law at    ", Dates.inWords(plan.lawAt()) + ". " + plan.lawWhy());
    finding.duty().ifPresent(duty -> prose.hanging("  Duty      ", duty(duty)));
    finding.owner().ifPresent(owner -> prose.hanging("  Owner     ", owner));
    finding.dueBy().ifPresent(day -> prose.hanging("  Due by    ", Dates.inWords(day)));
    prose.heading("What was found").paragraph(2, finding.found());
    for (Place place : finding.at()) {
      prose.line("  " + position(plan, place) + "  " + place.path());
    }
    if (!finding.because().isEmpty()) {
      prose.heading("The facts behind it");
      for (Because because : finding.because()) {
        prose.hanging("  " + position(plan, because.place()) + "  ", fact(because));
      }
    }
    addDecision(prose, finding);
    addWaiverProblems(prose, report);
    addChange(prose, finding, report);
  }

  /** Says why there is no finding: no rule checks the requirement, or the plan cannot be read. */
  static void addUnassessed(Prose prose, Report report) {
    prose.heading("In " + report.plan().file());
    if (report.isAssessed()) {
      prose.paragraph(2, "No rule checks this requirement, so there is no outcome. A person must.");
      return;
    }
    prose.paragraph(2, "The plan cannot be read, so nothing was checked.");
    for (Problem problem : report.problems()) {
      String place = report.plan().file() + ":" + problem.line() + ":" + problem.column();
      prose.hanging("  " + place + "  ", problem.message() + " " + problem.hint());
    }
  }

  private static void addDecision(Prose prose, Finding finding) {
    finding
        .answered()
        .ifPresent(
            answer -> {
              prose.heading("Judged");
              prose.hanging("  Answer    ", answer.answer());
              prose.hanging(
                  "  By        ", answer.by() + ", " + answer.role() + ", " + answer.on());
              prose.hanging("  Reason    ", answer.reasoning());
            });
    finding
        .waiver()
        .ifPresent(
            waiver -> {
              prose.heading("Waived");
              prose.hanging("  Until     ", Dates.inWords(waiver.expires()));
              prose.hanging("  By        ", waiver.approvedBy());
              waiver
                  .approvedOn()
                  .ifPresent(day -> prose.hanging("  On        ", Dates.inWords(day)));
              prose.hanging("  Reason    ", waiver.reason());
              if (!waiver.risk().isEmpty()) {
                prose.hanging("  Risk      ", waiver.risk());
              }
            });
  }

  private static void addWaiverProblems(Prose prose, Report report) {
    List<Problem> problems =
        report.problems().stream().filter(problem -> !problem.file().isEmpty()).toList();
    if (!problems.isEmpty()) {
      prose.heading("Waivers that do not hold");
    }
    for (Problem problem : problems) {
      String place = problem.file() + ":" + problem.line() + ":" + problem.column();
      prose.hanging("  " + place + "  ", problem.message() + " " + problem.hint());
    }
  }

  private static void addChange(Prose prose, Finding finding, Report report) {
    Requirement requirement = finding.requirement();
    if (finding.outcome() == Outcome.MET) {
      return;
    }
    prose.heading("What would change the outcome");
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      prose.paragraph(
          2, "Facts in the plan that bring the duty about, or another date for the law.");
      return;
    }
    prose.paragraph(2, requirement.remedy());
    if (requirement.question().isEmpty()) {
      return;
    }
    String who = requirement.answers().isEmpty() ? "a named person" : requirement.answers();
    prose.gap().hanging("  Question  ", requirement.question());
    prose.hanging("  For       ", who);
    prose.gap().paragraph(2, "Record the answer in the plan:").gap();
    judgement(requirement.id(), report).forEach(line -> prose.line("    " + line));
  }

  private static List<String> judgement(String id, Report report) {
    return List.of(
        "judgements:",
        "  - requirement: " + id,
        "    answer: met            # or not_met",
        "    by: Name of the person",
        "    role: Their role",
        "    on: " + report.plan().asOf(),
        "    reasoning: Why, in a sentence or two",
        "    review_by: " + report.plan().asOf().plusYears(1) + "  # it lapses after this day");
  }

  private static String outcome(Finding finding) {
    String shown = finding.shownAs().isEmpty() ? "" : ", " + finding.shownAs();
    String late = finding.overdue() ? ", overdue" : "";
    return finding.outcome().words() + shown + late + " (force: " + finding.force().word() + ")";
  }

  private static String duty(DutyStatus duty) {
    return duty.title()
        + (duty.owed() ? ". Owed" : ". Not owed")
        + (duty.because().isEmpty() ? "." : ": " + ended(String.join(" ", duty.because())));
  }

  private static String ended(String clauses) {
    return clauses.endsWith(".") ? clauses : clauses + ".";
  }

  private static String fact(Because because) {
    return because.fact() + ": " + because.value();
  }

  private static String position(Report.Subject plan, Place place) {
    return plan.file() + ":" + place.line() + ":" + place.column();
  }
}
