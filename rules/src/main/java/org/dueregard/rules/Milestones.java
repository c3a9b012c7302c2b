package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.finding.Due;
import org.dueregard.finding.Due.Milestone;
import org.dueregard.plan.About.Stage;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Scrutiny.Committee;
import org.dueregard.plan.When;

/** The plan's own milestones, and what is due by them on the day of the check. */
record Milestones(Plan plan, LocalDate asOf) {

  /** The day something is due by, where the milestone has an exact date. */
  Optional<LocalDate> dueBy(Due due) {
    return when(due.before())
        .filter(When::isDay)
        .map(when -> when.date().earliest().minusWeeks(due.weeks()));
  }

  /**
   * Whether something is due by now: its day has come, or the plan has reached the stage after the
   * milestone. A milestone that cannot be dated is not due until its stage is reached.
   */
  boolean isDue(Due due) {
    boolean isPast =
        when(due.before())
            .filter(when -> when.isStated() && !when.date().isWords())
            .map(when -> !when.date().latest().minusWeeks(due.weeks()).isAfter(asOf))
            .orElse(false);
    return isPast || plan.plan().isFrom(stage(due.before()));
  }

  private static Stage stage(Milestone milestone) {
    return switch (milestone) {
      case OPTIONS, COUNCIL_CONSULTED, LAUNCH -> Stage.CONSULTATION;
      case CLOSE -> Stage.DELIBERATION;
      case OUTCOME_REPORT, DECISION -> Stage.DECIDED;
      case IMPLEMENTATION -> Stage.IMPLEMENTATION;
    };
  }

  private Optional<When> when(Milestone milestone) {
    Stream<When> candidates =
        switch (milestone) {
          case OPTIONS -> Stream.of(plan.timeline().optionsShortlisted());
          case COUNCIL_CONSULTED ->
              plan.scrutiny().committees().items().stream()
                  .map(Committee::consulted)
                  .sorted(Comparator.comparing(when -> when.date().earliest()));
          case LAUNCH -> Stream.of(plan.timeline().consultation().start());
          case CLOSE -> Stream.of(plan.timeline().consultation().closes());
          case OUTCOME_REPORT ->
              Stream.of(
                  plan.timeline().outcomeReportPublished(), plan.feedback().outcomeReportDue());
          case DECISION -> Stream.of(plan.decision().date());
          case IMPLEMENTATION -> Stream.of(plan.timeline().implementationStart());
        };
    return candidates.filter(When::isStated).findFirst();
  }
}
