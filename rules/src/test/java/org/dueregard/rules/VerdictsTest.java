package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.rules.OneRequirement.ASK;
import static org.dueregard.rules.OneRequirement.DAY;
import static org.dueregard.rules.OneRequirement.GAP;
import static org.dueregard.rules.OneRequirement.PLAN;
import static org.dueregard.rules.OneRequirement.SILENT;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;
import org.junit.jupiter.api.Test;

/** How conclusions become outcomes: the order of verdicts, due dates, faults, what is met. */
class VerdictsTest {
  private static final String LIFTED =
      OneRequirement.owing("KEEP_PROMISE")
          .replace("because", "lifted because")
          .replace("owed(", "excepted(");

  @Test
  void aGapIsNotMetEvenWhereItIsAlsoAskedAndSilent() {
    Finding finding = finding(GAP + ASK + SILENT, PLAN, Force.RISK, Check.on(DAY));

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(finding.at().get(0).path().toString()).isEqualTo("/proposal/usage");
    assertThat(finding.at().get(0).line()).isEqualTo(2);
    assertThat(finding.found()).isEqualTo("Something is gap.");
    assertThat(finding.because().get(0).value()).isEqualTo("40 people");
  }

  @Test
  void aQuestionBeatsSilence() {
    assertThat(finding(ASK + SILENT, PLAN, Force.RISK, Check.on(DAY)).outcome())
        .isEqualTo(Outcome.NEEDS_JUDGEMENT);
  }

  @Test
  void silenceIsNotDueUntilItsDay() {
    Finding early = finding(SILENT, PLAN, Force.RISK, Check.on(LocalDate.of(2027, 1, 31)));
    Finding onTheDay = finding(SILENT, PLAN, Force.RISK, Check.on(LocalDate.of(2027, 2, 1)));
    Finding late = finding(SILENT, PLAN, Force.RISK, Check.on(LocalDate.of(2027, 2, 2)));

    assertThat(early.outcome()).isEqualTo(Outcome.NOT_DUE_YET);
    assertThat(early.dueBy()).contains(LocalDate.of(2027, 2, 1));
    assertThat(onTheDay.outcome()).isEqualTo(Outcome.NOT_SHOWN);
    assertThat(onTheDay.overdue()).isFalse();
    assertThat(late.outcome()).isEqualTo(Outcome.NOT_SHOWN);
    assertThat(late.overdue()).isTrue();
  }

  @Test
  void silenceWhereTheRuleSaysSoGivesItsPlaceAndWords() {
    Finding finding = finding(SILENT, PLAN, Force.RISK, Check.on(DAY));

    assertThat(finding.found()).isEqualTo("Something is silent.");
    assertThat(finding.at().get(0).path().toString()).isEqualTo("/proposal/site");
  }

  @Test
  void silenceIsDueOnceTheStageIsReachedWhateverTheDates() {
    String decided = PLAN.replace("pre_consultation", "decided");

    assertThat(finding(SILENT, decided, Force.RISK, Check.on(DAY)).outcome())
        .isEqualTo(Outcome.NOT_SHOWN);
  }

  @Test
  void aPartDateGivesNoDueDayAndIsNotDueBeforeItsEnd() {
    String month = PLAN.replace("2027-03-01", "March 2027");
    Finding finding = finding(SILENT, month, Force.RISK, Check.on(LocalDate.of(2027, 2, 20)));

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_DUE_YET);
    assertThat(finding.dueBy()).isEmpty();
  }

  @Test
  void whatIsReadAndHasNoGapIsMetAndEvidencedByItsDocument() {
    Finding finding = finding("", PLAN, Force.RISK, Check.on(DAY));

    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.shownAs()).isEqualTo("evidenced");
    assertThat(finding.at().get(0).path().toString()).isEqualTo("/activities/0");
  }

  @Test
  void withoutTheDocumentItIsOnlyStated() {
    assertThat(
            finding("", PLAN.replace("evidence: [D1]", "mode: online"), Force.RISK, Check.on(DAY))
                .shownAs())
        .isEqualTo("stated");
  }

  @Test
  void nothingReadIsNeverMet() {
    String silent = PLAN.replaceFirst("activities: .*\\n", "");

    assertThat(finding("", silent, Force.RISK, Check.on(LocalDate.of(2027, 2, 2))).outcome())
        .isEqualTo(Outcome.NOT_SHOWN);
  }

  @Test
  void aPlanThatSaysNoneIsToldSoAndIsNotMet() {
    String none = PLAN.replaceFirst("activities: .*\\n", "activities: none\n");
    Finding finding =
        new OneRequirement()
            .reading("/activities")
            .finding(none, Check.on(LocalDate.of(2027, 2, 2)));

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_SHOWN);
    assertThat(finding.found()).isEqualTo("The plan says no, or that there is none.");
    assertThat(finding.at().get(0).path().toString()).isEqualTo("/activities");
  }

  @Test
  void aRuleThatThrowsCouldNotBeEvaluatedAndTheRestStillIs() {
    String throwing =
        "rule \"TST-01 something throws\" when Proposal( changeTypes.items.get( 7 ) != null,"
            + " $at : usage ) then gap( kcontext, $at ); end\n";
    Report report = report(throwing, PLAN, Force.LAW, Check.on(DAY));

    assertThat(report.findings().get(0).outcome()).isEqualTo(Outcome.COULD_NOT_EVALUATE);
    assertThat(report.assurance().orElseThrow().level()).isEqualTo(AssuranceLevel.LIMITED);
  }

  @Test
  void aRequirementNotYetInForceDoesNotApply() {
    Finding finding =
        finding(
            GAP,
            PLAN,
            Force.LAW,
            new Check(
                DAY,
                Optional.empty(),
                Optional.of(LocalDate.of(1979, 12, 31)),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false));

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.found()).isEqualTo("This law applies from 1980-01-01.");
  }

  @Test
  void theDaysOfALawThatDoesNotApplyAreSaid() {
    OneRequirement rested = new OneRequirement().resting("CCG_14Z2");
    OneRequirement lifted = new OneRequirement(LIFTED).resting("KEEP_PROMISE");

    assertThat(rested.finding(PLAN, Check.on(DAY)).found())
        .isEqualTo("This law applied from 2013-04-01 to 2022-06-30.");
    assertThat(lifted.finding(PLAN, Check.on(DAY)).found())
        .isEqualTo("The law lifts this duty here: of a test.");
  }

  @Test
  void aDutyWhoseRuleFailsLeavesWhatRestsOnItOpen() {
    String throwing =
        "rule \"KEEP_PROMISE because of a test\" when Proposal( changeTypes.items.get( 7 ) != null,"
            + " $at : usage ) then owed( kcontext, Duty.KEEP_PROMISE, $at ); end\n";

    assertThat(
            new OneRequirement(throwing)
                .resting("KEEP_PROMISE")
                .finding(PLAN, Check.on(DAY))
                .outcome())
        .isEqualTo(Outcome.COULD_NOT_EVALUATE);
  }

  @Test
  void aRuleThatConcludesWhereNoDutyIsOwedIsAFault() {
    OneRequirement unsound = new OneRequirement(GAP).resting("KEEP_PROMISE");

    assertThatThrownBy(() -> unsound.finding(PLAN, Check.on(DAY)))
        .hasMessageContaining("TST-01 (KEEP_PROMISE)");
  }

  @Test
  void selectionLeavesOutAndSaysSo() {
    Check without =
        new Check(
            DAY,
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of("test"),
            Set.of(),
            List.of(),
            false);
    Report report = report(GAP, PLAN, Force.LAW, without);

    assertThat(report.findings()).isEmpty();
    assertThat(report.notChecked().requirementsSkipped()).containsExactly("TST-01");
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearest() {
    Check wrong =
        new Check(
            DAY,
            Optional.empty(),
            Optional.empty(),
            Set.of("TST-02"),
            Set.of(),
            Set.of(),
            List.of(),
            false);

    assertThatThrownBy(() -> report(GAP, PLAN, Force.LAW, wrong))
        .isInstanceOf(UnknownName.class)
        .hasMessageContaining("Did you mean 'TST-01'?");
  }

  @Test
  void levelsFollowTheLawRequirementsThatAreOpen() {
    assertThat(level(GAP, Force.LAW)).isEqualTo(AssuranceLevel.LIMITED);
    assertThat(level(GAP, Force.RISK)).isEqualTo(AssuranceLevel.REASONABLE);
    assertThat(level(ASK, Force.GUIDANCE)).isEqualTo(AssuranceLevel.REASONABLE);
    assertThat(level("", Force.LAW)).isEqualTo(AssuranceLevel.SUBSTANTIAL);
  }

  @Test
  void anUnreadablePlanGivesItsProblemsAndNoVerdict() throws IOException {
    Read read =
        new PlanReader()
            .read("x.yaml", "plan: [".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Report report = Assurance.load().assess(read, Check.on(DAY));

    assertThat(report.isAssessed()).isFalse();
    assertThat(report.problems()).isNotEmpty();
    assertThat(report.findings()).isEmpty();
  }

  private static AssuranceLevel level(String rules, Force force) {
    return report(rules, PLAN, force, Check.on(DAY)).assurance().orElseThrow().level();
  }

  private static Finding finding(String rules, String plan, Force force, Check check) {
    return new OneRequirement(rules).of(force).finding(plan, check);
  }

  private static Report report(String rules, String plan, Force force, Check check) {
    return new OneRequirement(rules).of(force).report(plan, check);
  }
}
