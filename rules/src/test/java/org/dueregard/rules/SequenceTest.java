package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dueregard.plan.Plan;
import org.dueregard.rules.Sequence.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each pair of steps, in order and out of it: X stands for the step that is tried on two days. */
class SequenceTest {

  @ParameterizedTest(name = "{0}: {3} is {2} out of order, on {1} it is not")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERIOD | 2027-02-02 | 2027-01-31 | timeline: {pre_consultation: {start: 2027-02-01, end: X}}
          PERIOD | 2027-02-02 | 2027-01-31 | timeline: {pre_consultation: {end: 2027-02-01, extended_to: X}}
          PERIOD | 2027-02-02 | 2027-01-31 | timeline: {consultation: {end: 2027-02-01, extended_to: X}}
          PERIOD | 2027-02-02 | 2027-01-31 | timeline: {consultation: {planned_start: 2027-02-01, planned_end: X}}
          PERIOD | 2027-02-02 | 2027-01-31 | timeline: {analysis: {start: 2027-02-01, end: X}}
          PERIOD | 2027-02-02 | 2027-01-31 | activities: [{id: A1, name: B, method: survey, start: 2027-02-01, end: X}]
          PERIOD | 2027-02-02 | 2027-01-31 | proposal: {ends: X, temporary: {since: 2027-02-01}}
          PERIOD | 2027-02-02 | 2027-01-31 | proposal: {temporary: {since: 2027-02-01, review_date: X}}
          PERIOD | 2027-02-02 | 2027-01-31 | commitments: [{what: To ask, date: 2027-02-01, by: X}]
          PERIOD | 2027-02-02 | 2027-01-31 | scrutiny: {committees: [{name: C, council: D, consulted: 2027-02-01, comments_due: X}]}
          PERIOD | 2027-02-02 | 2027-01-31 | scrutiny: {committees: [{name: C, council: D, consulted: 2027-02-01, comments_by_given: X}]}
          LAUNCH | 2027-01-31 | 2027-02-02 | timeline: {consultation: {start: 2027-02-01}, pre_consultation: {start: X}}
          LAUNCH | 2027-01-31 | 2027-02-02 | timeline: {consultation: {start: 2027-02-01}, options_shortlisted: X}
          LAUNCH | 2027-01-31 | 2027-02-02 | timeline: {consultation: {start: 2027-02-01}, business_case_approved: X}
          LAUNCH | 2027-01-31 | 2027-02-02 | timeline: {consultation: {start: 2027-02-01}, launch_approved: X}
          LAUNCH | 2027-01-31 | 2027-02-02 | {timeline: {consultation: {start: 2027-02-01}}, proposal: {travel: {due: X}}}
          ANALYSIS | 2027-02-02 | 2027-01-31 | timeline: {consultation: {start: 2027-02-01}, analysis: {start: X}}
          ANALYSIS | 2027-02-02 | 2027-01-31 | timeline: {consultation: {end: 2027-02-01}, analysis: {end: X}}
          ANALYSIS | 2027-02-02 | 2027-01-31 | timeline: {analysis: {start: 2027-02-01}, outcome_report_published: X}
          CASE_FOR_DECISION | 2027-02-02 | 2027-01-31 | timeline: {consultation: {end: 2027-02-01}, decision_business_case: X}
          CASE_FOR_DECISION | 2027-01-31 | 2027-02-02 | {timeline: {decision_business_case: X}, decision: {date: 2027-02-01}}
          DECISION | 2027-02-02 | 2027-01-31 | {timeline: {tell_people: X}, decision: {date: 2027-02-01}}
          DECISION | 2027-02-02 | 2027-01-31 | decision: {date: 2027-02-01, announced_on: X}
          DECISION | 2027-02-02 | 2027-01-31 | {timeline: {implementation_start: X}, decision: {date: 2027-02-01}}
          REVIEW | 2027-02-02 | 2027-01-31 | timeline: {implementation_start: 2027-02-01, review: X}
          REVIEW | 2027-02-02 | 2027-01-31 | timeline: {consultation: {start: 2027-02-01}, midpoint_review: X}
          REVIEW | 2027-01-31 | 2027-02-02 | timeline: {consultation: {end: 2027-02-01}, midpoint_review: X}
          REVIEW | 2027-02-02 | 2027-01-31 | {timeline: {consultation: {start: 2027-02-01}}, evaluation: {midpoint_review: X}}
          """)
  void eachPairHasItsOrder(Part part, String right, String wrong, String sections)
      throws IOException {
    for (String day : List.of(right, wrong, "2027-02-01", "2027-02")) {
      List<Sequence> all = of(sections.replace("X", day));

      assertThat(all).as(day).isNotEmpty();
      assertThat(all).as(day).extracting(Sequence::part).containsOnly(part);
      assertThat(all.stream().anyMatch(Sequence::isInverted)).as(day).isEqualTo(day.equals(wrong));
      assertThat(all.stream().anyMatch(Sequence::isUndecided))
          .as(day)
          .isEqualTo(day.equals("2027-02"));
      assertThat(all).as(day).anyMatch(one -> one.step().shown().equals(day));
    }
  }

  @Test
  void aChangeForATimeMayBeInPlaceBeforeTheDecision() throws IOException {
    String sections =
        "{timeline: {implementation_start: 2027-01-01}, decision: {date: 2027-02-01},"
            + " proposal: {temporary: {since: 2027-01-01}}}";

    assertThat(of(sections)).isEmpty();
  }

  @Test
  void whatBeginsWhilePeopleAreAskedIsAnotherMatter() throws IOException {
    String asked = "timeline: {consultation: {start: 2027-01-01, end: 2027-03-01}";

    assertThat(
            of("{" + asked + ", implementation_start: 2027-02-01}, decision: {date: 2027-04-01}}"))
        .isEmpty();
    assertThat(of("{" + asked + "}, decision: {date: 2027-04-01, announced_on: 2027-02-01}}"))
        .isEmpty();
  }

  private static List<Sequence> of(String sections) throws IOException {
    Plan plan = PlanCases.least(sections);
    return Sequence.of(plan, Exercise.of(plan));
  }
}
