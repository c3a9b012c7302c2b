package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rules.DigestsTest.ASHDENE;
import static org.dueregard.rules.DigestsTest.digest;

import java.time.LocalDate;
import java.util.Optional;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Step;
import org.junit.jupiter.api.Test;

/** The latest safe day for each step: what it rests on, and when it is late. */
class StepsTest {
  @Test
  void aDayInThePreElectionPeriodIsLateAndTheDayBeforeItIsNot() {
    String task = "Decide before the pre-election period, or after polling day";
    String in = PlanCases.merged(ASHDENE, "decision: {date: 2027-03-25}");
    String before = PlanCases.merged(ASHDENE, "decision: {date: 2027-03-24}");

    assertThat(step(in, task).orElseThrow().latest()).contains(LocalDate.of(2027, 3, 24));
    assertThat(step(in, task).orElseThrow().isLate()).isTrue();
    assertThat(step(before, task)).isEmpty();
  }

  @Test
  void aStepIsLateAfterItsDayAndNotOnIt() {
    String task = "Tell people the result";
    String onTheDay = PlanCases.merged(ASHDENE, "feedback: {tell_participants: {by: 2027-08-26}}");
    String after = PlanCases.merged(ASHDENE, "feedback: {tell_participants: {by: 2027-08-27}}");
    String month = PlanCases.merged(ASHDENE, "feedback: {tell_participants: {by: 2027-08}}");

    assertThat(step(onTheDay, task).orElseThrow().isLate()).isFalse();
    assertThat(step(after, task).orElseThrow().isLate()).isTrue();
    assertThat(step(month, task).orElseThrow().isLate()).isFalse();
    assertThat(step(month, task).orElseThrow().planned()).isEqualTo("2027-08");
  }

  @Test
  void whatTheLawFixesCitesTheCatalogue() {
    Step notify = step(ASHDENE, "Notify the Secretary of State").orElseThrow();
    Step tell =
        step(ASHDENE, "Tell Northshire Council and ask if it thinks the change is substantial")
            .orElseThrow();

    assertThat(notify.isLaw()).isTrue();
    assertThat(notify.isLate()).isTrue();
    assertThat(notify.restsOn())
        .isEqualTo("NHS Act 2006, Schedule 10A, paragraph 2(1); SI 2024/15, regulations 2 and 3.");
    assertThat(tell.isLaw()).isFalse();
    assertThat(tell.restsOn()).startsWith("Our own default; ").contains("No law sets it.");
    assertThat(tell.planned()).isEqualTo("not stated");
    assertThat(tell.place().path().pointer()).isEqualTo("/scrutiny/committees/1/told");
  }

  @Test
  void theWeeksOfAStepAndOfItsRequirementAgree() {
    Catalogue catalogue = Assurance.catalogue();
    LocalDate day = LocalDate.of(2027, 1, 1);

    assertThat(catalogue.benchmark("tellCouncilDays", day).value())
        .isEqualTo(7 * weeks(catalogue, "SCR-04"));
    assertThat(catalogue.benchmark("decisionPapersDays", day).value())
        .isEqualTo(7 * weeks(catalogue, "GOV-02"));
  }

  @Test
  void aDecisionBeforeLaunchIsShownAsItIs() {
    String plan = PlanCases.merged(ASHDENE, "decision: {date: 2026-12-01}");

    assertThat(step(plan, "Close the consultation").orElseThrow().isLate()).isTrue();
    assertThat(step(plan, "Close the consultation").orElseThrow().latest())
        .contains(LocalDate.of(2026, 11, 3));
    assertThat(digest(plan).schedule().milestones())
        .extracting(Milestone::name)
        .contains("Decision");
  }

  private static int weeks(Catalogue catalogue, String id) {
    return catalogue.entries().stream()
        .filter(entry -> entry.id().equals(id))
        .flatMap(entry -> entry.requirement().due().stream())
        .findFirst()
        .orElseThrow()
        .weeks();
  }

  private static Optional<Step> step(String plan, String task) {
    return digest(plan).schedule().steps().stream()
        .filter(step -> step.task().equals(task))
        .findFirst();
  }
}
