package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.dueregard.plan.Activity.Level;
import org.dueregard.plan.Activity.Method;
import org.junit.jupiter.api.Test;

/** How much say a method can give. */
class MethodStrengthTest {

  @Test
  void noMethodUsuallyGivesMoreThanItCan() {
    for (Method method : Method.values()) {
      MethodStrength strength = MethodStrength.of(method);
      assertThat(strength.usual()).as(method.word()).isLessThanOrEqualTo(strength.most());
    }
  }

  @Test
  void aSurveyHearsPeopleAndDoesNoMore() {
    MethodStrength survey = MethodStrength.of(Method.SURVEY);
    assertThat(survey.isExceededBy(Level.CONSULT)).isFalse();
    assertThat(survey.isStretchedBy(Level.CONSULT)).isFalse();
    assertThat(survey.isExceededBy(Level.INVOLVE)).isTrue();
  }

  @Test
  void aLeafletThatConsultsIsStretchedAndOneThatInvolvesIsBeyondIt() {
    MethodStrength leaflet = MethodStrength.of(Method.LEAFLET);
    assertThat(leaflet.isStretchedBy(Level.CONSULT)).isTrue();
    assertThat(leaflet.isExceededBy(Level.CONSULT)).isFalse();
    assertThat(leaflet.isStretchedBy(Level.INVOLVE)).isFalse();
    assertThat(leaflet.isExceededBy(Level.INVOLVE)).isTrue();
  }

  @Test
  void toClaimLessThanAMethodGivesIsNeverTooMuch() {
    for (Method method : Method.values()) {
      MethodStrength strength = MethodStrength.of(method);
      assertThat(strength.isStretchedBy(Level.INFORM)).as(method.word()).isFalse();
      assertThat(strength.isExceededBy(Level.INFORM)).as(method.word()).isFalse();
    }
  }

  @Test
  void nothingIsTooMuchForAMethodThatIsNotNamed() {
    assertThat(MethodStrength.of(Method.OTHER).isStretchedBy(Level.EMPOWER)).isFalse();
    assertThat(MethodStrength.of(Method.MIXED).isExceededBy(Level.EMPOWER)).isFalse();
  }
}
