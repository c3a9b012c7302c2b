package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.Test;

/** The rules compiled when the project is built conclude what the same text does at run time. */
class RunTimeCompileTest {

  @Test
  void bothWaysOfCompilingGiveTheSameReport() throws IOException {
    Assurance built = Assurance.load();
    Assurance compiled = new Assurance(Assurance.catalogue(), RuleFiles.compile(RuleFiles.all()));
    List<String> plans = new ArrayList<>(List.of(PlanCases.sound()));
    PlanCases.all().stream().map(PlanCase::plan).forEach(plans::add);

    for (String plan : plans) {
      assertThat(compiled.assess(PlanCases.read(plan), Check.on(Outcomes.TODAY)))
          .isEqualTo(built.assess(PlanCases.read(plan), Check.on(Outcomes.TODAY)));
    }
  }
}
