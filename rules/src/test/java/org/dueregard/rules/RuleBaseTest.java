package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sessions are used again: nothing of one plan may reach the next. */
class RuleBaseTest {
  private static final String FAILING =
      """
      package org.dueregard.rules;
      import org.dueregard.plan.Decision;
      rule "SCR-01 a rule of this test throws"
      when
          $decision : Decision( what.mentions( "fail here" ) )
      then
          $decision.informedBy().items().get( 99 );
      end
      """;

  @Test
  void aPlanLeavesNothingBehindForTheNext() throws IOException {
    RuleBase shared = RuleBase.builtIn();
    for (String plan : some()) {
      assertThat(said(shared, plan)).isEqualTo(said(RuleBase.builtIn(), plan));
    }
  }

  @Test
  void plansCheckedAtTheSameTimeDoNotMix() throws IOException {
    RuleBase shared = RuleBase.builtIn();
    List<String> plans = some();
    List<String> inTurn = plans.stream().map(plan -> said(shared, plan)).toList();

    assertThat(plans.parallelStream().map(plan -> said(shared, plan)).toList()).isEqualTo(inTurn);
  }

  @Test
  void aRuleThatThrowsIsLeftOutAndHarmsNoOtherPlan() throws IOException {
    Map<String, String> files = new TreeMap<>(RuleFiles.all());
    RuleBase sound = RuleFiles.compile(files);
    files.put("failing.drl", FAILING);
    RuleBase failing = RuleBase.of(RuleFiles.base(files), wanted -> sound);
    String plan = PlanCases.sound();
    String fails = plan.replace("what: Which option", "what: Fail here; which option");

    Conclusions conclusions = failing.run(OrderTest.facts(PlanCases.read(fails)));

    assertThat(conclusions.isFailed("SCR-01")).isTrue();
    assertThat(said(failing, plan)).isEqualTo(said(sound, plan));
  }

  private static List<String> some() throws IOException {
    List<PlanCases.PlanCase> cases = PlanCases.all();
    return cases.stream()
        .filter(one -> cases.indexOf(one) % 40 == 0)
        .map(PlanCases.PlanCase::plan)
        .toList();
  }

  private static String said(RuleBase rules, String plan) {
    return OrderTest.said(rules.run(OrderTest.facts(PlanCases.read(plan))));
  }
}
