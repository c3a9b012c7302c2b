package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dueregard.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a board paper are taken to say. */
class BoardPaperWordsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "The board is asked to approve option two, deciding",
    "Discuss and agree the approach,           deciding",
    "NOTE the report,                          noting",
    "Receive the update and consider it,       noting",
    "Note the report and endorse the plan,     neither",
    "Note that the option was approved,        noting",
    "Notice of the decision,                   unclear",
    "See section 9,                            unclear",
  })
  void theVerbSaysWhatTheBoardIsToDo(String words, String said) throws IOException {
    Recommendation one = Recommendation.of(paper("recommendation: " + words));

    assertThat(one.isDeciding()).isEqualTo(said.equals("deciding"));
    assertThat(one.isOnlyNoting()).isEqualTo(said.equals("noting"));
    assertThat(one.isUnclear()).isEqualTo(said.equals("unclear"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "As above.,            true",
    "see above,            true",
    "Same as aim 1,        true",
    "Ditto,                true",
    "As above for carers,  false",
    "Fewer long journeys,  false",
  })
  void anAnswerThatOnlyPointsToAnotherIsNone(String words, boolean isBack) throws IOException {
    List<AimAnswer> aims = AimAnswer.of(paper("core_aims: {productivity: " + words + "}"));

    assertThat(aims).hasSize(4);
    assertThat(aims.get(2).isReferringBack()).isEqualTo(isBack);
    assertThat(aims.get(0).isReferringBack()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Consultation outcome report,         report",
    "Annex B. What people said,           report",
    "Report on the engagement,            report",
    "Appendix A: EIA,                     equality",
    "QIA,                                 quality",
    "JHOSC response,                      council",
    "Comments of the county council,      council",
    "Travel analysis,                     none",
    "Annual report,                       none",
  })
  void anAppendixIsKnownByItsName(String words, String kind) throws IOException {
    Appendices one = Appendices.of(paper("appendices: ['" + words + "']"));

    assertThat(one.isWithReport()).isEqualTo(kind.equals("report"));
    assertThat(one.isWithEquality()).isEqualTo(kind.equals("equality"));
    assertThat(one.isWithQuality()).isEqualTo(kind.equals("quality"));
    assertThat(one.isWithCouncil()).isEqualTo(kind.equals("council"));
    assertThat(one.isEachADocument()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "NHS Act 2006 s.14Z45,            involvement",
    "NHS Act 2006 s242(1B),           involvement",
    "page 2420,                       none",
    "s149 of the Act of 2010,         equality",
    "the public sector equality duty, equality",
    "reducing health inequalities,    inequalities",
    "the triple aim,                  effects",
    "section 14Z43,                   effects",
  })
  void theLineNamesADutyByItsSectionOrItsName(String words, String duty) throws IOException {
    LegalLine one = LegalLine.of(paper("legal_duties_line: " + words));

    assertThat(one.isOnInvolvement()).isEqualTo(duty.equals("involvement"));
    assertThat(one.isOnEquality()).isEqualTo(duty.equals("equality"));
    assertThat(one.isOnInequalities()).isEqualTo(duty.equals("inequalities"));
    assertThat(one.isOnEffects()).isEqualTo(duty.equals("effects"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "The member withdrew,                           true",
    "Takes part in the discussion but not the vote, true",
    "Discusses but does not decide,                 true",
    "Took full part: not material,                  true",
    "Participates fully,                            true",
    "Excluded and an independent adviser used,      true",
    "Kept under review,                             false",
    "To be managed,                                 false",
  })
  void theChairHasFourChoices(String words, boolean isOne) throws IOException {
    InterestHandled first =
        InterestHandled.of(paper("conflicts: {any: yes, how_managed: '" + words + "'}")).get(0);

    assertThat(first.isChairsOption()).isEqualTo(isOne);
  }

  @ParameterizedTest(name = "{0}: known {1}, financial {2}")
  @CsvSource({
    "Financial,                  true,  true",
    "Non-financial professional, true,  false",
    "Non financial personal,     true,  false",
    "Non-financial,              false, false",
    "Indirect,                   true,  false",
    "Loyalty,                    true,  false",
    "A neighbour,                false, false",
  })
  void anInterestIsOfOneOfFiveKinds(String words, boolean isKnown, boolean isFinancial)
      throws IOException {
    InterestKind one =
        InterestKind.of(
            PlanCases.least("{governance: {interests_declared: {any: yes, type: " + words + "}}}"));

    assertThat(one.isKnown()).isEqualTo(isKnown);
    assertThat(one.isFinancial()).isEqualTo(isFinancial);
    assertThat(one.isAuthors()).isFalse();
  }

  @Test
  void theAuthorIsKnownByTheNameBeforeTheRole() throws IOException {
    String plan =
        "{board_paper: {author: 'Dana Okafor (director)'},"
            + " governance: {conflicts: [{action: DANA OKAFOR left the room}]}}";

    assertThat(InterestKind.of(PlanCases.least(plan)).isAuthors()).isTrue();
  }

  private static Plan paper(String field) throws IOException {
    return PlanCases.least("board_paper: {" + field + "}");
  }
}
