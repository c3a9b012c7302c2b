package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dueregard.plan.yaml.Read;
import org.junit.jupiter.api.Test;

/** What is concluded does not depend on the order in which facts come. */
class OrderTest {
  private static final int SEEDS = 50;

  @Test
  void factsInAnyOrderGiveTheSameConclusions() throws IOException {
    List<String> plans = new ArrayList<>(List.of(PlanCases.sound()));
    plans.add(SoundPlan.of("nottingham").plan());
    plans.add(PlanCases.all().get(0).plan());
    plans.add(PlanCases.all().get(PlanCases.all().size() - 1).plan());
    RuleBase rules = RuleBase.builtIn();
    for (String text : plans) {
      List<Object> facts = facts(PlanCases.read(text));
      String expected = said(rules.run(facts));
      for (int seed = 0; seed < SEEDS; seed++) {
        List<Object> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(said(rules.run(shuffled))).as("seed %d", seed).isEqualTo(expected);
      }
    }
  }

  static List<Object> facts(Read.Ok read) {
    Catalogue catalogue = Assurance.catalogue();
    LawDate law = LawDate.of(read.plan(), Outcomes.TODAY, Optional.empty());
    List<PolicyInUse> policies = PolicyInUse.of(read.plan(), Set.of(), catalogue, law.decision());
    return Facts.of(read.plan(), catalogue, policies, law, Outcomes.TODAY);
  }

  static String said(Conclusions conclusions) {
    StringBuilder said = new StringBuilder();
    Assurance.catalogue()
        .entries()
        .forEach(
            entry -> {
              for (Conclusion.Verb verb : Conclusion.Verb.values()) {
                said.append(conclusions.about(entry.id(), verb)).append('\n');
              }
            });
    for (Duty duty : Duty.values()) {
      said.append(duty).append(conclusions.reasons(duty.name())).append('\n');
      said.append(conclusions.exception(duty.name())).append('\n');
    }
    return said.toString();
  }
}
