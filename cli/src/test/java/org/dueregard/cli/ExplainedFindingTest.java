package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Answered;
import org.dueregard.finding.Because;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Source;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;

class ExplainedFindingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Place PLACE = new Place(new PlanPath("/decision/date"), 41, 9, 41, 19);
  private static final Requirement ASKED =
      new Requirement(
          "GUN-1-01",
          new Source("gunning", "The Gunning principles", "case-law"),
          "The options are still open",
          Optional.of("CONSULT"),
          Force.RISK,
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          InForce.ALWAYS,
          List.of("/options"),
          List.of(),
          Optional.empty(),
          "Minds must be open.",
          "Say which options are open.",
          "Are the options still open?",
          "The senior owner",
          Requirement.Check.JUDGEMENT,
          "");

  @Test
  void a_question_comes_with_who_answers_it_and_the_lines_that_record_the_answer() {
    String words = explained(finding(Outcome.NEEDS_JUDGEMENT, Optional.empty(), Optional.empty()));
    assertThat(words)
        .contains("  Outcome   needs judgement (force: risk)\n")
        .contains("  Duty      Consulting fairly. Owed: the plan calls itself a consultation.\n")
        .contains("  plan.yaml:41:9  /decision/date\n")
        .contains("  plan.yaml:41:9  decision: 8 April 2027\n")
        .contains("  Question  Are the options still open?\n")
        .contains("  For       The senior owner\n")
        .contains(
            """
                judgements:
                  - requirement: GUN-1-01
                    answer: met            # or not_met
                    by: Name of the person
                    role: Their role
                    on: 2026-11-22
                    reasoning: Why, in a sentence or two
                    review_by: 2027-11-22  # it lapses after this day
            """);
  }

  @Test
  void an_answer_that_was_given_is_shown_and_nothing_more_is_asked() {
    Answered answer = new Answered("met", "Ann Lee", "Chair", "20 November 2026", "They are open.");
    assertThat(explained(finding(Outcome.MET, Optional.of(answer), Optional.empty())))
        .contains("Judged\n  Answer    met\n  By        Ann Lee, Chair, 20 November 2026\n")
        .contains("  Reason    They are open.\n")
        .doesNotContain("What would change");
  }

  @Test
  void a_waiver_says_who_why_and_until_when() {
    Waiver waiver =
        new Waiver(
            "GUN-1-01",
            "",
            PlanPath.ROOT,
            "Trial only",
            "Ann Lee",
            Optional.empty(),
            "",
            LocalDate.of(2027, 1, 31),
            new Waiver.Origin("waivers.yaml", PlanPath.ROOT.item(0), 2, 3));
    assertThat(explained(finding(Outcome.WAIVED, Optional.empty(), Optional.of(waiver))))
        .contains("Waived\n  Until     31 January 2027\n  By        Ann Lee\n")
        .contains("  Reason    Trial only\n");
  }

  private static String explained(Finding finding) {
    Report.Subject plan =
        new Report.Subject("T", "plan.yaml", "", "", "idea", DAY, DAY, "This is the day.");
    Report report =
        new Report(
            "1",
            plan,
            Optional.empty(),
            List.of(finding),
            List.of(),
            List.of(),
            new Report.NotChecked(List.of(), List.of(), List.of()),
            Optional.empty());
    Prose prose = new Prose();
    ExplainedFinding.add(prose, finding, report);
    return new String(prose.bytes(), StandardCharsets.UTF_8);
  }

  private static Finding finding(
      Outcome outcome, Optional<Answered> answer, Optional<Waiver> waiver) {
    return new Finding(
        ASKED,
        Force.RISK,
        outcome,
        "",
        List.of(PLACE),
        List.of(new Because("decision", "8 April 2027", PLACE)),
        "We looked for a closed option.",
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(
            new DutyStatus(
                "CONSULT",
                "Consulting fairly",
                true,
                List.of("the plan calls itself a consultation"))),
        waiver,
        answer,
        Optional.empty());
  }
}
