package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dueregard.finding.Finding;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.Test;

/** Every rule is held by a case: with the rule gone, at least one case fails. */
class RuleDeletionTest {

  @Test
  void droppingAnyRuleMakesACaseFail() throws IOException {
    List<PlanCase> cases = PlanCases.all();
    List<String> unheld =
        RuleBase.builtIn().ruleNames().parallelStream()
            .filter(rule -> isDuty(rule) ? !isDutyHeld(rule, cases) : !isHeld(rule, cases))
            .toList();
    assertThat(unheld).isEmpty();
  }

  private static boolean isDuty(String rule) {
    return !id(rule).contains("-");
  }

  private static String id(String rule) {
    return rule.substring(0, rule.indexOf(' '));
  }

  /** A rule about a requirement: only the duties and the other rules about it matter to it. */
  private static boolean isHeld(String rule, List<PlanCase> cases) {
    String id = id(rule);
    Assurance without =
        new Assurance(
            only(id),
            RuleBase.builtIn(
                name -> isDuty(name) || (name.startsWith(id + " ") && !name.equals(rule))));
    return cases.stream()
        .filter(one -> one.expect().containsKey(id))
        .anyMatch(one -> !isAsExpected(id, one, without));
  }

  /** A rule about a duty may matter to any requirement. */
  private static boolean isDutyHeld(String rule, List<PlanCase> cases) {
    Assurance without =
        new Assurance(Assurance.catalogue(), RuleBase.builtIn(name -> !name.equals(rule)));
    return cases.stream().anyMatch(one -> !isAsExpected(one, without));
  }

  private static boolean isAsExpected(PlanCase one, Assurance assurance) {
    try {
      Outcomes outcomes = Outcomes.of(assurance, PlanCases.read(one.plan()));
      return one.expect().entrySet().stream()
          .filter(entry -> !entry.getKey().endsWith("*"))
          .allMatch(
              entry -> Outcomes.matches(outcomes.byId().get(entry.getKey()), entry.getValue()));
    } catch (IllegalStateException concludedWithoutItsDuty) {
      return false;
    }
  }

  private static boolean isAsExpected(String id, PlanCase one, Assurance assurance) {
    try {
      Finding finding = Outcomes.of(assurance, PlanCases.read(one.plan())).byId().get(id);
      return Outcomes.matches(finding, one.expect().get(id));
    } catch (IllegalStateException concludedWithoutItsDuty) {
      return false;
    }
  }

  private static Catalogue only(String id) {
    Catalogue all = Assurance.catalogue();
    return new Catalogue(
        all.sources(),
        all.entries().stream().filter(entry -> entry.id().equals(id)).toList(),
        all.duties(),
        all.benchmarks());
  }
}
