package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rules.OneRequirement.ASK;
import static org.dueregard.rules.OneRequirement.DAY;
import static org.dueregard.rules.OneRequirement.GAP;
import static org.dueregard.rules.OneRequirement.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;

/** What people may add to a verdict: answers to a question, and waivers of a gap. */
class JudgementsTest {

  @Test
  void aNamedJudgementAnswersAQuestionUntilItLapses() {
    String judged = judged(answer("met", "A Lead", "2026-11-01", ", review_by: 2027-01-01"));

    Finding answered = asked(judged, DAY);
    Finding lapsed = asked(judged, LocalDate.of(2027, 1, 2));
    Finding early = asked(judged, LocalDate.of(2026, 10, 31));

    assertThat(answered.outcome()).isEqualTo(Outcome.MET);
    assertThat(answered.shownAs()).isEqualTo("evidenced");
    assertThat(answered.answered().orElseThrow().by()).isEqualTo("A Lead");
    assertThat(answered.answered().orElseThrow().answer()).isEqualTo("met");
    assertThat(lapsed.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    assertThat(lapsed.answered()).isEmpty();
    assertThat(lapsed.found())
        .isEqualTo(
            "Something is ask. The answer of A Lead counted until 2027-01-01 and has lapsed.");
    assertThat(early.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    assertThat(early.found()).isEqualTo("Something is ask.");
  }

  @Test
  void anAnswerOfNotMetIsNotMet() {
    Finding finding = asked(judged(answer("not_met", "A Lead", "2026-11-01", "")), DAY);

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(finding.shownAs()).isEmpty();
    assertThat(finding.answered().orElseThrow().answer()).isEqualTo("not met");
  }

  @Test
  void theLastOfSeveralCurrentAnswersCounts() {
    String both =
        judged(
            answer("met", "A Lead", "2026-11-01", "")
                + ", "
                + answer("not_met", "B Lead", "2026-11-10", ""));

    assertThat(asked(both, DAY).answered().orElseThrow().by()).isEqualTo("B Lead");
    assertThat(asked(both, DAY).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(asked(both, LocalDate.of(2026, 11, 5)).answered().orElseThrow().by())
        .isEqualTo("A Lead");
  }

  @Test
  void theLastOfSeveralLapsedAnswersIsNamed() {
    String both =
        judged(
            answer("met", "A Lead", "2026-09-01", ", review_by: 2026-10-01")
                + ", "
                + answer("met", "B Lead", "2026-10-01", ", review_by: 2026-11-01"));

    assertThat(asked(both, DAY).found())
        .endsWith("The answer of B Lead counted until 2026-11-01 and has lapsed.");
  }

  @Test
  void anAnswerToAnotherRequirementDoesNotCountNorLapse() {
    String current = judged(answer("met", "A Lead", "2026-11-01", ""));
    String lapsed = judged(answer("met", "A Lead", "2026-09-01", ", review_by: 2026-10-01"));

    for (String other : List.of(current, lapsed)) {
      Finding finding = asked(other.replace("TST-01", "TST-02"), DAY);
      assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
      assertThat(finding.found()).isEqualTo("Something is ask.");
    }
  }

  @Test
  void aJudgementDoesNotAnswerAGap() {
    String judged = judged(answer("met", "A Lead", "2026-11-01", ""));

    assertThat(new OneRequirement(GAP).finding(judged, Check.on(DAY)).outcome())
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aWaiverHoldsToTheEndOfItsLastDayAndNeverForLaw() {
    assertThat(waived(Force.RISK, DAY, "TST-01").outcome()).isEqualTo(Outcome.WAIVED);
    assertThat(waived(Force.RISK, DAY.plusDays(1), "TST-01").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(waived(Force.LAW, DAY, "TST-01").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aWaiverOfAnotherRequirementDoesNotHold() {
    assertThat(waived(Force.RISK, DAY, "TST-02").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void whatTurnsIntoLawOnceDecidedCanThenNotBeWaived() {
    OneRequirement staged = new OneRequirement(GAP).of(Force.RISK).onceDecided(Force.LAW);

    Finding before = staged.finding(PLAN, waiving(DAY, "TST-01"));
    Finding after =
        staged.finding(PLAN.replace("pre_consultation", "decided"), waiving(DAY, "TST-01"));

    assertThat(before.force()).isEqualTo(Force.RISK);
    assertThat(before.outcome()).isEqualTo(Outcome.WAIVED);
    assertThat(after.force()).isEqualTo(Force.LAW);
    assertThat(after.outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void theForceOfOneStageIsThatOfEveryStage() {
    String decided = PLAN.replace("pre_consultation", "decided");

    assertThat(new OneRequirement(GAP).finding(decided, Check.on(DAY)).force())
        .isEqualTo(Force.RISK);
  }

  private static Finding asked(String plan, LocalDate asOf) {
    return new OneRequirement(ASK).finding(plan, Check.on(asOf));
  }

  private static Finding waived(Force force, LocalDate asOf, String requirement) {
    return new OneRequirement(GAP).of(force).finding(PLAN, waiving(asOf, requirement));
  }

  private static Check waiving(LocalDate asOf, String requirement) {
    Waiver waiver =
        new Waiver(
            requirement,
            "",
            PlanPath.ROOT,
            "Known",
            "Chief nurse",
            Optional.empty(),
            "",
            DAY,
            new Waiver.Origin("waivers.yaml", PlanPath.ROOT.item(0), 2, 3));
    return new Check(
        asOf,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(waiver),
        false);
  }

  private static String judged(String answers) {
    return PLAN + "judgements: [" + answers + "]\n";
  }

  private static String answer(String answer, String by, String on, String more) {
    return "{requirement: TST-01, answer: %s, by: %s, role: Senior owner, on: %s, reasoning: Read%s}"
        .formatted(answer, by, on, more);
  }
}
