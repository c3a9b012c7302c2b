package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.dueregard.finding.Due;
import org.dueregard.finding.Due.Milestone;
import org.dueregard.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due by a milestone: counted back from its date, or reached by its stage. */
class MilestonesTest {
  private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

  @ParameterizedTest(name = "two weeks before {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OPTIONS           | timeline: {options_shortlisted: 2027-03-15}
          COUNCIL_CONSULTED | scrutiny: {committees: [{name: C, council: D, consulted: 2027-03-15}]}
          LAUNCH            | timeline: {consultation: {start: 2027-03-15, end: 2027-06-01}}
          CLOSE             | timeline: {consultation: {start: 2027-01-01, end: 2027-03-15}}
          CLOSE             | timeline: {consultation: {end: 2027-03-01, extended_to: 2027-03-15}}
          OUTCOME_REPORT    | timeline: {outcome_report_published: 2027-03-15}
          OUTCOME_REPORT    | feedback: {outcome_report_due: 2027-03-15}
          DECISION          | decision: {date: 2027-03-15}
          IMPLEMENTATION    | timeline: {implementation_start: 2027-03-15}
          """)
  void eachMilestoneHasItsDate(Milestone before, String dated) throws IOException {
    Plan plan = plan("idea", dated);
    Due due = new Due(before, 2);

    assertThat(new Milestones(plan, DUE).dueBy(due)).contains(DUE);
    assertThat(new Milestones(plan, DUE.minusDays(1)).isDue(due)).isFalse();
    assertThat(new Milestones(plan, DUE).isDue(due)).isTrue();
    assertThat(new Milestones(plan, DUE.plusDays(1)).isDue(due)).isTrue();
  }

  @ParameterizedTest(name = "{0} is passed at {2}, not at {1}")
  @CsvSource({
    "OPTIONS,           pre_consultation, consultation",
    "COUNCIL_CONSULTED, pre_consultation, consultation",
    "LAUNCH,            pre_consultation, consultation",
    "CLOSE,             consultation,     deliberation",
    "OUTCOME_REPORT,    deliberation,     decided",
    "DECISION,          deliberation,     decided",
    "IMPLEMENTATION,    decided,          implementation"
  })
  void whatHasNoDateIsDueOnceItsStageIsReached(Milestone before, String early, String reached)
      throws IOException {
    Due due = new Due(before, 0);

    assertThat(new Milestones(plan(early, ""), DUE).isDue(due)).isFalse();
    assertThat(new Milestones(plan(reached, ""), DUE).isDue(due)).isTrue();
    assertThat(new Milestones(plan(reached, ""), DUE).dueBy(due)).isEmpty();
  }

  @Test
  void theFirstCouncilToBeConsultedCounts() throws IOException {
    Plan plan =
        plan(
            "idea",
            "scrutiny: {committees: [{name: A, council: A, consulted: 2027-05-01},"
                + " {name: B, council: B, consulted: 2027-03-15}, {name: C, council: C}]}");

    assertThat(new Milestones(plan, DUE).dueBy(new Due(Milestone.COUNCIL_CONSULTED, 2)))
        .contains(DUE);
  }

  @Test
  void theReportThatIsOutCountsBeforeTheOneThatWasDue() throws IOException {
    Plan plan =
        plan(
            "idea",
            "timeline: {outcome_report_published: 2027-03-15}\n"
                + "feedback: {outcome_report_due: 2027-02-01}");

    assertThat(new Milestones(plan, DUE).dueBy(new Due(Milestone.OUTCOME_REPORT, 2))).contains(DUE);
  }

  @Test
  void aMonthGivesNoDueDayAndIsDueByItsLast() throws IOException {
    Plan plan = plan("idea", "decision: {date: 2027-03}");
    Due due = new Due(Milestone.DECISION, 0);

    assertThat(new Milestones(plan, DUE).dueBy(due)).isEmpty();
    assertThat(new Milestones(plan, LocalDate.of(2027, 3, 30)).isDue(due)).isFalse();
    assertThat(new Milestones(plan, LocalDate.of(2027, 3, 31)).isDue(due)).isTrue();
  }

  @Test
  void wordsAreNeverPast() throws IOException {
    for (String words : new String[] {"not yet", "late in 2020"}) {
      Plan plan = plan("idea", "decision: {date: " + words + "}");
      assertThat(new Milestones(plan, DUE).isDue(new Due(Milestone.DECISION, 0)))
          .as(words)
          .isFalse();
    }
  }

  private static Plan plan(String stage, String dated) throws IOException {
    return PlanCases.least("plan: {stage: " + stage + "}\n" + dated + "\n");
  }
}
