package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.Test;

/** Every rule is held by a case: with the rule gone, at least one case fails. */
class RuleDeletionTest {

  @Test
  void droppingAnyRuleMakesACaseFail() throws IOException {
    List<PlanCase> cases = PlanCases.all();
    List<String> unheld = new ArrayList<>();
    for (String rule : RuleBase.builtIn().ruleNames()) {
      Assurance without =
          new Assurance(Assurance.catalogue(), RuleBase.builtIn(name -> !name.equals(rule)));
      if (!isHeld(rule, without, cases)) {
        unheld.add(rule);
      }
    }
    assertThat(unheld).isEmpty();
  }

  private static boolean isHeld(String rule, Assurance without, List<PlanCase> cases)
      throws IOException {
    String id = rule.substring(0, rule.indexOf(' '));
    Outcomes sound;
    try {
      sound = Outcomes.of(without, PlanCases.read(PlanCases.sound()));
    } catch (IllegalStateException concludedWithoutDuty) {
      return true;
    }
    boolean isDuty = !id.contains("-");
    for (PlanCase one : cases) {
      if ((isDuty || one.expect().containsKey(id)) && fails(one, without, sound)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fails(PlanCase one, Assurance without, Outcomes sound) {
    try {
      return !Outcomes.of(without, PlanCases.read(one.plan())).faults(one, sound).isEmpty();
    } catch (IllegalStateException concludedWithoutDuty) {
      return true;
    }
  }
}
