package org.dueregard.rules;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.Finding;
import org.dueregard.plan.yaml.Read;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.Test;

/** Every rule is held by a case: with the rule gone, at least one case fails. */
class RuleDeletionTest {
  private static final Catalogue CATALOGUE = Assurance.catalogue();
  private static final RuleBase RULES = RuleBase.builtIn();

  private final List<PlanCase> cases = PlanCases.all();
  private final Map<PlanCase, Read.Ok> plans = new HashMap<>();
  private final Map<String, String> duties =
      CATALOGUE.entries().stream()
          .collect(toMap(Entry::id, entry -> entry.requirement().duty().orElse("")));

  RuleDeletionTest() throws IOException {
    cases.forEach(one -> plans.put(one, PlanCases.read(one.plan())));
  }

  @Test
  void droppingAnyRuleMakesACaseFail() {
    List<String> unheld =
        RULES.ruleNames().parallelStream()
            .filter(rule -> isDuty(rule) ? !isDutyHeld(rule) : !isHeld(rule))
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
  private boolean isHeld(String rule) {
    String id = id(rule);
    Assurance without =
        new Assurance(
            only(List.of(id)),
            RULES.only(name -> isDuty(name) || (name.startsWith(id + " ") && !name.equals(rule))));
    return cases.stream()
        .filter(one -> one.expect().containsKey(id))
        .anyMatch(one -> !isAsExpected(id, one, without));
  }

  /**
   * A rule about a duty may matter to any requirement. Those that rest on the duty are tried first,
   * with no other rules about requirements: that is quick, and nearly always enough.
   */
  private boolean isDutyHeld(String rule) {
    List<String> own =
        duties.keySet().stream().filter(id -> duties.get(id).equals(id(rule))).toList();
    Assurance few =
        new Assurance(
            only(own),
            RULES.only(name -> !name.equals(rule) && (isDuty(name) || own.contains(id(name)))));
    boolean isHeldByOwn =
        cases.stream()
            .anyMatch(
                one ->
                    own.stream()
                        .anyMatch(
                            id -> one.expect().containsKey(id) && !isAsExpected(id, one, few)));
    if (isHeldByOwn) {
      return true;
    }
    Assurance without = new Assurance(CATALOGUE, RULES.only(name -> !name.equals(rule)));
    return cases.stream().anyMatch(one -> !isAsExpected(one, without));
  }

  private boolean isAsExpected(PlanCase one, Assurance assurance) {
    try {
      Outcomes outcomes = outcomes(one, assurance);
      return one.expect().entrySet().stream()
          .filter(entry -> !entry.getKey().endsWith("*"))
          .allMatch(
              entry -> Expectation.isMatch(outcomes.byId().get(entry.getKey()), entry.getValue()));
    } catch (IllegalStateException concludedWithoutItsDuty) {
      return false;
    }
  }

  private boolean isAsExpected(String id, PlanCase one, Assurance assurance) {
    try {
      Finding finding = outcomes(one, assurance).byId().get(id);
      return Expectation.isMatch(finding, one.expect().get(id));
    } catch (IllegalStateException concludedWithoutItsDuty) {
      return false;
    }
  }

  private Outcomes outcomes(PlanCase one, Assurance assurance) {
    return Outcomes.of(assurance, plans.get(one), one.sound().policies());
  }

  private static Catalogue only(List<String> ids) {
    return new Catalogue(
        CATALOGUE.sources(),
        CATALOGUE.entries().stream().filter(entry -> ids.contains(entry.id())).toList(),
        CATALOGUE.duties(),
        CATALOGUE.benchmarks(),
        CATALOGUE.policies());
  }
}
