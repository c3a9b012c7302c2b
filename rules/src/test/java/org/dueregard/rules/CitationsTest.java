package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A section number fits the body and the day, or it is not printed. */
class CitationsTest {
  private static final LocalDate TODAY = OneRequirement.DAY;
  private static final String CONDITIONAL =
      OneRequirement.GAP.replace("when", "when exists DutyOwed( duty == Duty.SHARE_REGARD )");

  /** The rule looks at no date: the days of the duty, from 5 April 2011, are in its words file. */
  @ParameterizedTest(name = "on {0} cites {1}")
  @CsvSource({"2011-04-04, always", "2011-04-05, always and section 149"})
  void aCitationUnderADutyIsPrintedOnlyInTheTimeOfTheDuty(LocalDate day, String locators) {
    OneRequirement one =
        new OneRequirement(OneRequirement.owing("SHARE_REGARD"))
            .citing("always", "")
            .citing("section 149", "SHARE_REGARD");

    assertThat(cited(one.finding(OneRequirement.PLAN, lawOf(day))))
        .containsExactly(locators.split(" and "));
  }

  @Test
  void nothingIsConcludedUnderADutyOutsideItsTime() {
    OneRequirement one =
        new OneRequirement(OneRequirement.owing("SHARE_REGARD"), CONDITIONAL)
            .resting("SHARE_REGARD");

    assertThat(one.finding(OneRequirement.PLAN, lawOf(LocalDate.of(2011, 4, 4))).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(one.finding(OneRequirement.PLAN, lawOf(LocalDate.of(2011, 4, 5))).outcome())
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void whereItAppliesAndNoSectionFitsTheBodyNoneIsPrinted() {
    OneRequirement one =
        new OneRequirement().citing("14Z45", "ICB_14Z45").citing("13Q", "NHSE_13Q");

    assertThat(cited(one.finding(OneRequirement.PLAN, lawOf(TODAY)))).isEmpty();
  }

  @Test
  void whereItDoesNotApplyTheLawThatWouldHaveToReachThePlanIsPrinted() {
    OneRequirement one =
        new OneRequirement()
            .resting("INVOLVE")
            .citing("14Z45", "ICB_14Z45")
            .citing("13Q", "NHSE_13Q");

    Finding finding = one.finding(OneRequirement.PLAN, lawOf(TODAY));

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(cited(finding)).containsExactly("14Z45", "13Q");
  }

  @Test
  void whereItDoesNotApplyAndASectionFitsOnlyThatIsPrinted() {
    OneRequirement one =
        new OneRequirement(OneRequirement.owing("NHSE_13Q"))
            .resting("INVOLVE")
            .citing("14Z45", "ICB_14Z45")
            .citing("13Q", "NHSE_13Q");

    Finding finding = one.finding(OneRequirement.PLAN, lawOf(TODAY));

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(cited(finding)).containsExactly("13Q");
  }

  private static List<String> cited(Finding finding) {
    return finding.requirement().cite().stream().map(Citation::locator).toList();
  }

  private static Check lawOf(LocalDate day) {
    return new Check(
        OneRequirement.DAY,
        Optional.empty(),
        Optional.of(day),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        false);
  }
}
