package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dueregard.plan.Activity.Level;
import org.dueregard.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim of a level promises, and what the activity shows of it. */
class LevelClaimTest {

  @ParameterizedTest(name = "{0}: hearing {1}, shaping {2}")
  @CsvSource({
    "inform,      false, false",
    "consult,     true,  false",
    "involve,     true,  true",
    "collaborate, true,  true",
    "empower,     true,  true"
  })
  void eachLevelPromisesItsShare(String level, boolean isHearing, boolean isShaping)
      throws IOException {
    LevelClaim claim = claim("method: focus_group, level: " + level);

    assertThat(claim.isHearing()).isEqualTo(isHearing);
    assertThat(claim.isShapingProposal()).isEqualTo(isShaping);
    assertThat(claim.isInforming()).isEqualTo(claim.level() == Level.INFORM);
    assertThat(claim.isInvolving()).isEqualTo(claim.level() == Level.INVOLVE);
    assertThat(claim.isCollaborating()).isEqualTo(claim.level() == Level.COLLABORATE);
    assertThat(claim.isEmpowering()).isEqualTo(claim.level() == Level.EMPOWER);
    assertThat(claim.level().name()).isEqualToIgnoringCase(level);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "about: proposal,       true",
    "about: options,        true",
    "about: themes,         false",
    "phase: implementation, false",
    "phase: idea,           true"
  })
  void aClaimIsOnTheProposalUnlessThePlanSaysOtherwise(String field, boolean isOnProposal)
      throws IOException {
    LevelClaim claim = claim("method: focus_group, level: involve, " + field);

    assertThat(claim.isOnProposal()).isEqualTo(isOnProposal);
    assertThat(claim.isShapingProposal()).isEqualTo(isOnProposal);
  }

  @ParameterizedTest(name = "{0}: stretched {1}, beyond {2}")
  @CsvSource({
    "'method: leaflet, level: consult',                                   true,  false",
    "'method: leaflet, level: consult, why_this_level: It has a form',    false, false",
    "'method: leaflet, level: involve',                                   false, true",
    "'method: leaflet, level: inform',                                    false, false",
    "'method: other, level: empower',                                                    false, false"
  })
  void aClaimIsHeldAgainstItsMethod(String fields, boolean isStretched, boolean isBeyond)
      throws IOException {
    assertThat(claim(fields).isStretched()).isEqualTo(isStretched);
    assertThat(claim(fields).isBeyondMethod()).isEqualTo(isBeyond);
  }

  @ParameterizedTest(name = "{0}: in the options {1}, after them {2}")
  @CsvSource({
    "date: 2027-01-31,                           true,  false",
    "date: 2027-02-01,                           false, false",
    "date: 2027-02-02,                           false, true",
    "mode: online,                               false, false",
    "phase: idea,                                true,  false",
    "phase: pre_consultation,                    true,  false",
    "phase: consultation,                        false, false",
    "'phase: pre_consultation, date: 2027-02-02', false, true"
  })
  void peopleTakePartWhileTheOptionsAreMade(String field, boolean isIn, boolean isAfter)
      throws IOException {
    LevelClaim claim = claim("method: focus_group, level: involve, " + field);

    assertThat(claim.isInOptions()).isEqualTo(isIn);
    assertThat(claim.isAfterOptions()).isEqualTo(isAfter);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'audiences: [G1]',                           false",
    "'audiences: [G1], count: 2',                 true",
    "'audiences: [G1], count: 1',                 false",
    "'dates: [2027-01-05, 2027-01-06]',           true",
    "'dates: [2027-01-05]',                       false",
    "'start: 2027-01-05, end: 2027-01-06',        true",
    "'start: 2027-01-05, end: 2027-01-05',        false",
    "'audiences: [public, staff]',                true",
    "'audiences: [public]',                       false"
  })
  void theSamePeopleAreMetAgain(String fields, boolean isMetAgain) throws IOException {
    String other = ", {id: A2, name: Talk, method: focus_group, audiences: [public, staff]}";

    assertThat(claims("method: focus_group, level: involve, " + fields, other).get(0).isMetAgain())
        .isEqualTo(isMetAgain);
  }

  @Test
  void whatOnlyTellsMeetsNobodyAgain() throws IOException {
    String other = ", {id: A2, name: News, method: leaflet, audiences: [staff]}";

    assertThat(
            claims("method: focus_group, level: involve, audiences: [staff]", other)
                .get(0)
                .isMetAgain())
        .isFalse();
  }

  @Test
  void whatStatesNoLevelOrIsCalledOffClaimsNothing() throws IOException {
    assertThat(claims("method: focus_group", "")).isEmpty();
    assertThat(claims("method: focus_group, level: involve, status: cancelled", "")).isEmpty();
  }

  private static LevelClaim claim(String fields) throws IOException {
    return claims(fields, "").get(0);
  }

  private static List<LevelClaim> claims(String fields, String others) throws IOException {
    Plan plan =
        PlanCases.least(
            """
            people_affected: {groups: [{id: G1, name: A group}]}
            timeline: {options_shortlisted: 2027-02-01}
            activities: [{id: A1, name: Meeting, %s}%s]
            """
                .formatted(fields, others));
    return LevelClaim.of(plan, UserVoice.of(plan, Involvement.of(plan)));
  }
}
