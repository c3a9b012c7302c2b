package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.finding.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The assurance level, and the sentences beside it. */
class LevelTest {
  private static final Requirement ANY = Assurance.catalogue().entries().get(0).requirement();

  private static final String NO_LAW = "No requirement of law is due by now.";
  private static final String LAW_MET = "Every requirement of law due by now is met.";

  @ParameterizedTest(name = "{1} of law {0}: {2}")
  @CsvSource({
    "NOT_MET,            1, LIMITED, 1 requirement of law is not met.",
    "NOT_MET,            2, NONE,    2 requirements of law are not met.",
    "NOT_SHOWN,          1, LIMITED, 1 requirement of law is not shown.",
    "NOT_SHOWN,          3, LIMITED, 3 requirements of law are not shown.",
    "COULD_NOT_EVALUATE, 1, LIMITED, 1 requirement of law is not shown."
  })
  void whatTheLawExpectsComesFirst(Outcome outcome, int count, AssuranceLevel level, String said) {
    Report.Assurance assurance =
        Level.of(Collections.nCopies(count, finding(Force.LAW, outcome, "")));

    assertThat(assurance.level()).isEqualTo(level);
    assertThat(assurance.because()).containsExactly(said);
  }

  @ParameterizedTest(name = "{2} {1} of {0}: {3}")
  @CsvSource({
    "RISK, NOT_MET,             1, 1 point of legal risk is open.",
    "RISK, NOT_SHOWN,           1, 1 point of legal risk is open.",
    "RISK, COULD_NOT_EVALUATE,  2, 2 points of legal risk are open.",
    "LAW,      NEEDS_JUDGEMENT, 1, 1 question is for a person.",
    "GUIDANCE, NEEDS_JUDGEMENT, 2, 2 questions are for a person."
  })
  void whatElseIsOpenIsReasonableAndSaidSecond(
      Force force, Outcome outcome, int count, String said) {
    Report.Assurance assurance = Level.of(Collections.nCopies(count, finding(force, outcome, "")));

    assertThat(assurance.level()).isEqualTo(AssuranceLevel.REASONABLE);
    assertThat(assurance.because()).containsExactly(NO_LAW, said);
  }

  @ParameterizedTest(name = "{0} of law stated: {1}")
  @CsvSource({
    "1, 1 requirement of law is stated but has no document.",
    "2, 2 requirements of law are stated but have no document."
  })
  void whatIsMetInWordsOnlyIsReasonableAndSaid(int count, String said) {
    Report.Assurance assurance =
        Level.of(Collections.nCopies(count, finding(Force.LAW, Outcome.MET, "stated")));

    assertThat(assurance.level()).isEqualTo(AssuranceLevel.REASONABLE);
    assertThat(assurance.because()).containsExactly(LAW_MET, said);
  }

  @Test
  void whatIsMetWithEvidenceIsSubstantial() {
    Report.Assurance assurance =
        Level.of(Collections.nCopies(2, finding(Force.LAW, Outcome.MET, "evidenced")));

    assertThat(assurance.level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
    assertThat(assurance.because()).containsExactly(LAW_MET);
  }

  @Test
  void oneNotMetAndOthersNotShownIsLimited() {
    List<Finding> findings = new ArrayList<>();
    findings.add(finding(Force.LAW, Outcome.NOT_MET, ""));
    findings.addAll(Collections.nCopies(2, finding(Force.LAW, Outcome.NOT_SHOWN, "")));

    assertThat(Level.of(findings).level()).isEqualTo(AssuranceLevel.LIMITED);
    assertThat(Level.of(findings).because())
        .containsExactly("1 requirement of law is not met and 2 are not shown.");
  }

  @Test
  void twoSentencesSayItAll() {
    List<Finding> findings =
        List.of(
            finding(Force.LAW, Outcome.MET, "stated"),
            finding(Force.PRACTICE, Outcome.NEEDS_JUDGEMENT, ""),
            finding(Force.RISK, Outcome.NOT_MET, ""),
            finding(Force.LAW, Outcome.NOT_SHOWN, ""),
            finding(Force.LAW, Outcome.NOT_MET, ""));

    assertThat(Level.of(findings).because())
        .containsExactly(
            "1 requirement of law is not met and 1 is not shown.",
            "1 point of legal risk is open, 1 question is for a person and 1 requirement of law is"
                + " stated but has no document.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Force.class,
      mode = Mode.EXCLUDE,
      names = {"LAW", "RISK"})
  void gapsInGuidanceAndPracticeLeaveTheLevelAlone(Force force) {
    List<Finding> findings =
        List.of(
            finding(force, Outcome.NOT_MET, ""),
            finding(force, Outcome.NOT_SHOWN, ""),
            finding(force, Outcome.MET, "stated"));

    assertThat(Level.of(findings).level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
    assertThat(Level.of(findings).because()).containsExactly(NO_LAW);
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"NOT_DUE_YET", "NOT_APPLICABLE", "WAIVED"})
  void whatIsNotDueOrDoesNotApplyOrIsWaivedLeavesTheLevelAlone(Outcome outcome) {
    List<Finding> findings =
        List.of(finding(Force.LAW, outcome, ""), finding(Force.RISK, outcome, ""));

    assertThat(Level.of(findings).level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
    assertThat(Level.of(findings).because()).containsExactly(NO_LAW);
  }

  private static Finding finding(Force force, Outcome outcome, String shownAs) {
    return new Finding(
        ANY,
        force,
        outcome,
        shownAs,
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
