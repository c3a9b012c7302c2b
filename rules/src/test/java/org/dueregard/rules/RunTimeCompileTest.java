package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.Test;

/** The rules compiled when the project is built conclude what the same text does at run time. */
class RunTimeCompileTest {

  @Test
  void bothWaysOfCompilingGiveTheSameReport() throws IOException {
    Assurance built = Assurance.load();
    Assurance compiled = new Assurance(Assurance.catalogue(), RuleFiles.compile(RuleFiles.all()));
    List<String> plans = new ArrayList<>(List.of(PlanCases.sound()));
    plans.addAll(firstOfEachRequirement());

    for (String plan : plans) {
      assertThat(compiled.assess(PlanCases.read(plan), Check.on(Outcomes.TODAY)))
          .isEqualTo(built.assess(PlanCases.read(plan), Check.on(Outcomes.TODAY)));
    }
  }

  /**
   * Rules compiled at run time are slow to run, so not every case: the first of each requirement.
   */
  private static List<String> firstOfEachRequirement() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> plans = new ArrayList<>();
    for (PlanCase one : PlanCases.all()) {
      if (seen.addAll(one.expect().keySet())) {
        plans.add(one.plan());
      }
    }
    return plans;
  }
}
