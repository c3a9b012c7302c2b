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

  @ParameterizedTest(name = "{2} {1} of {0}: {3}, {4}")
  @CsvSource({
    "LAW,  NOT_MET,            1, LIMITED,    1 requirement of law is not met.",
    "LAW,  NOT_MET,            2, NONE,       2 requirements of law are not met.",
    "LAW,  NOT_SHOWN,          1, LIMITED,    1 requirement of law is not shown.",
    "LAW,  NOT_SHOWN,          3, LIMITED,    3 requirements of law are not shown.",
    "LAW,  COULD_NOT_EVALUATE, 1, LIMITED,    1 requirement of law is not shown.",
    "RISK, NOT_MET,            1, REASONABLE, 1 point of legal risk is open.",
    "RISK, NOT_SHOWN,          1, REASONABLE, 1 point of legal risk is open.",
    "RISK, COULD_NOT_EVALUATE, 2, REASONABLE, 2 points of legal risk are open.",
    "LAW,      NEEDS_JUDGEMENT, 1, REASONABLE, 1 question is for a person.",
    "GUIDANCE, NEEDS_JUDGEMENT, 2, REASONABLE, 2 questions are for a person."
  })
  void whatIsOpenSetsTheLevelAndIsSaid(
      Force force, Outcome outcome, int count, AssuranceLevel level, String said) {
    Report.Assurance assurance = Level.of(Collections.nCopies(count, finding(force, outcome, "")));

    assertThat(assurance.level()).isEqualTo(level);
    assertThat(assurance.because()).containsExactly(said);
  }

  @ParameterizedTest(name = "{0} of law with {1}: {2}")
  @CsvSource({
    "1, stated,    REASONABLE,  1 requirement of law is stated but has no document behind it.",
    "2, stated,    REASONABLE,  2 requirements of law are stated but have no document behind them.",
    "2, evidenced, SUBSTANTIAL, ''"
  })
  void whatIsMetInWordsOnlyIsSaidForLaw(
      int count, String shownAs, AssuranceLevel level, String said) {
    Report.Assurance assurance =
        Level.of(Collections.nCopies(count, finding(Force.LAW, Outcome.MET, shownAs)));

    assertThat(assurance.level()).isEqualTo(level);
    assertThat(String.join(" ", assurance.because())).isEqualTo(said);
  }

  @Test
  void oneNotMetAndOthersNotShownIsLimited() {
    List<Finding> findings = new ArrayList<>();
    findings.add(finding(Force.LAW, Outcome.NOT_MET, ""));
    findings.add(finding(Force.LAW, Outcome.NOT_SHOWN, ""));

    assertThat(Level.of(findings).level()).isEqualTo(AssuranceLevel.LIMITED);
  }

  @Test
  void everySentenceHasItsPlace() {
    List<Finding> findings =
        List.of(
            finding(Force.LAW, Outcome.MET, "stated"),
            finding(Force.PRACTICE, Outcome.NEEDS_JUDGEMENT, ""),
            finding(Force.RISK, Outcome.NOT_MET, ""),
            finding(Force.LAW, Outcome.NOT_SHOWN, ""),
            finding(Force.LAW, Outcome.NOT_MET, ""));

    assertThat(Level.of(findings).because())
        .containsExactly(
            "1 requirement of law is not met.",
            "1 requirement of law is not shown.",
            "1 point of legal risk is open.",
            "1 question is for a person.",
            "1 requirement of law is stated but has no document behind it.");
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
    assertThat(Level.of(findings).because()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"NOT_DUE_YET", "NOT_APPLICABLE", "WAIVED"})
  void whatIsNotDueOrDoesNotApplyOrIsWaivedLeavesTheLevelAlone(Outcome outcome) {
    List<Finding> findings =
        List.of(finding(Force.LAW, outcome, ""), finding(Force.RISK, outcome, ""));

    assertThat(Level.of(findings).level()).isEqualTo(AssuranceLevel.SUBSTANTIAL);
    assertThat(Level.of(findings).because()).isEmpty();
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
