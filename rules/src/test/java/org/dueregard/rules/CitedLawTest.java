package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Stated;
import org.dueregard.plan.Texts;
import org.junit.jupiter.api.Test;

/** Citations as people write them. */
class CitedLawTest {

  @Test
  void aSectionIsKnownHoweverItIsWritten() {
    for (String one : List.of("s14Z45", "s.14Z45(2)", "section 14z45", "NHS Act 2006, ss.14Z45")) {
      assertThat(cited(one).isCiting14Z45()).as(one).isTrue();
    }
    assertThat(cited("s.14Z452").isCiting14Z45()).isFalse();
  }

  @Test
  void aShorterNumberIsNotFoundInALongerOne() {
    assertThat(cited("s.14Z20").isOldInvolvementSection()).isFalse();
    assertThat(cited("s.14Z2(2)").isOldInvolvementSection()).isTrue();
    assertThat(cited("s.14TA").isOldInequalitiesSection()).isFalse();
    assertThat(cited("s.14T").isOldInequalitiesSection()).isTrue();
  }

  @Test
  void theClimateSectionIsWrongOnlyForInvolvement() {
    assertThat(cited("s.14Z44").isClimateSectionForInvolvement()).isTrue();
    assertThat(cited("s.14Z44 on climate").isClimateSectionForInvolvement()).isFalse();
    assertThat(cited("s.14Z45", "s.14Z44").isClimateSectionForInvolvement()).isFalse();
    assertThat(cited("s.14Z45", "s.14Z44 to consult").isClimateSectionForInvolvement()).isTrue();
  }

  @Test
  void section244IsWrongOnlyInAnotherAct() {
    assertThat(cited("s.244 Health and Social Care Act").isScrutinySectionOfWrongAct()).isTrue();
    assertThat(cited("s.244 NHS Act 2006").isScrutinySectionOfWrongAct()).isFalse();
    assertThat(cited("s.24 Health and Social Care Act 2012").isScrutinySectionOfWrongAct())
        .isFalse();
  }

  @Test
  void section11IsKnownByItsAct() {
    assertThat(cited("section 11 of the Health and Social Care Act 2001").isReplacedSection())
        .isTrue();
    assertThat(cited("section 111 of the Health and Social Care Act 2001").isReplacedSection())
        .isFalse();
    assertThat(cited("s.11 Children Act 2004").isReplacedSection()).isFalse();
  }

  @Test
  void theSectionOfNhsEnglandIsAloneOnlyWithoutThatOfTheBoards() {
    assertThat(cited("s.13Q NHS Act 2006").isOnlyNhsEnglandSection()).isTrue();
    assertThat(cited("s.13Q", "s.14Z45").isOnlyNhsEnglandSection()).isFalse();
    assertThat(cited("s.13NA").isOnlyNhsEnglandSection()).isFalse();
  }

  @Test
  void anActIsKnownByTheNameOfItsBill() {
    assertThat(cited("Health and Care Act 2021").isNeverAnAct()).isTrue();
    assertThat(cited("Equality Act 2010", "the Health & Care Bill").isNeverAnAct()).isTrue();
    assertThat(cited("Health and Care Act 2022").isNeverAnAct()).isFalse();
  }

  @Test
  void aReportOfAnAdministratorIsKnownByItsSection() {
    assertThat(cited("s.65F").isAdministratorReport()).isTrue();
    assertThat(cited("section 65I(1)").isAdministratorReport()).isTrue();
    assertThat(cited("s.65FA").isAdministratorReport()).isFalse();
    assertThat(cited("s.165F").isAdministratorReport()).isFalse();
  }

  @Test
  void section244MayStandInBothActs() {
    assertThat(cited("s.244 NHS Act 2006, see Health and Social Care Act 2012"))
        .returns(false, CitedLaw::isScrutinySectionOfWrongAct);
  }

  @Test
  void section11MayStandAsAWord() {
    for (String one : List.of("s.11", "s11", "s 11", "section 11")) {
      assertThat(cited(one + " Health and Social Care Act 2001").isReplacedSection())
          .as(one)
          .isTrue();
    }
    assertThat(cited("s.12 Health and Social Care Act 2001").isReplacedSection()).isFalse();
  }

  @Test
  void aPlanThatCitesNothingIsWrongInNothing() {
    CitedLaw none = CitedLaw.of(PlanCases.read(OneRequirement.PLAN).plan());

    assertThat(none.citations().isAbsent()).isTrue();
    assertThat(none.isNeverAnAct()).isFalse();
    assertThat(none.isClimateSectionForInvolvement()).isFalse();
    assertThat(none.isOnlyNhsEnglandSection()).isFalse();
  }

  @Test
  void theCitationsAreThoseOfThePlan() {
    String plan = OneRequirement.PLAN + "governance: {citations: [NHS Act 2006 s.14Z45]}\n";

    assertThat(CitedLaw.of(PlanCases.read(plan).plan()).isCiting14Z45()).isTrue();
  }

  private static CitedLaw cited(String... citations) {
    PlanPath at = new PlanPath("/governance/citations");
    List<String> items = List.of(citations);
    return new CitedLaw(new Texts(new Stated.Value<>(at, items, items.toString(), "")));
  }
}
