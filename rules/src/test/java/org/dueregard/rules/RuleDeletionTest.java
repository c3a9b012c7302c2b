package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.finding.Finding;
import org.dueregard.plan.yaml.Read;
import org.dueregard.rules.PlanCases.PlanCase;
import org.junit.jupiter.api.Test;

/** Every rule is held by a case: with the rule gone, at least one case fails. */
class RuleDeletionTest {

  private static final RuleBase WHOLE = RuleBase.builtIn();

  @Test
  void droppingAnyRuleMakesACaseFail() throws IOException {
    List<Subject> cases =
        PlanCases.all().stream().map(one -> new Subject(one, PlanCases.read(one.plan()))).toList();
    List<String> unheld =
        WHOLE.ruleNames().parallelStream()
            .filter(rule -> isDuty(rule) ? !isDutyHeld(rule, cases) : !isHeld(rule, cases))
            .toList();
    assertThat(unheld).isEmpty();
  }

  /** A case and its plan, read once for every rule. */
  private record Subject(PlanCase planCase, Read.Ok plan) {
    Map<String, String> expect() {
      return planCase.expect();
    }
  }

  private static boolean isDuty(String rule) {
    return !id(rule).contains("-");
  }

  private static String id(String rule) {
    return rule.substring(0, rule.indexOf(' '));
  }

  /** A rule about a requirement: only the duties and the other rules about it matter to it. */
  private static boolean isHeld(String rule, List<Subject> cases) {
    String id = id(rule);
    Assurance without =
        new Assurance(
            only(id),
            WHOLE.only(name -> isDuty(name) || (name.startsWith(id + " ") && !name.equals(rule))));
    return cases.stream()
        .filter(one -> one.expect().containsKey(id))
        .anyMatch(one -> !isAsExpected(id, one, without));
  }

  /** A rule about a duty may matter to any requirement, but most often to those under it. */
  private static boolean isDutyHeld(String rule, List<Subject> cases) {
    Assurance without =
        new Assurance(Assurance.catalogue(), WHOLE.only(name -> !name.equals(rule)));
    Set<String> under = under(id(rule));
    return cases.stream()
        .sorted(Comparator.comparing(one -> Collections.disjoint(one.expect().keySet(), under)))
        .anyMatch(one -> !isAsExpected(one, without));
  }

  private static Set<String> under(String duty) {
    return Assurance.catalogue().entries().stream()
        .filter(entry -> entry.requirement().duty().filter(duty::equals).isPresent())
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  private static boolean isAsExpected(Subject one, Assurance assurance) {
    try {
      Outcomes outcomes = Outcomes.of(assurance, one.plan());
      return one.expect().entrySet().stream()
          .filter(entry -> !entry.getKey().endsWith("*"))
          .allMatch(
              entry -> Outcomes.matches(outcomes.byId().get(entry.getKey()), entry.getValue()));
    } catch (IllegalStateException concludedWithoutItsDuty) {
      return false;
    }
  }

  private static boolean isAsExpected(String id, Subject one, Assurance assurance) {
    try {
      Finding finding = Outcomes.of(assurance, one.plan()).byId().get(id);
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
