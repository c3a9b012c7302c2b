package org.dueregard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.Read;
import org.dueregard.rules.PlanCases.PlanCase;

/** The outcomes of a plan, and how they differ from what a case expects. */
record Outcomes(Map<String, Finding> byId) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static Outcomes of(Assurance assurance, Read.Ok plan) {
    return of(assurance, plan, Set.of());
  }

  /** The outcomes with these local policies checked as well. */
  static Outcomes of(Assurance assurance, Read.Ok plan, Set<String> policies) {
    Report report = assurance.assess(plan, Check.on(TODAY).withPolicies(policies));
    Map<String, Finding> byId = new TreeMap<>();
    report.findings().forEach(finding -> byId.put(finding.requirement().id(), finding));
    return new Outcomes(byId);
  }

  /**
   * Everything that is not as the case says: an expected outcome that is not there, or a change
   * from the sound plan that the case does not name.
   */
  List<String> faults(PlanCase one, Outcomes sound) {
    return one.expectation()
        .faults(byId, sound.byId(), its -> its.source().id().equals(sourceOf(one)));
  }

  private static String sourceOf(PlanCase one) {
    return one.source().replaceFirst("-\\d[a-z]?$", "");
  }

  /** Ids with this outcome. */
  List<String> with(Outcome outcome) {
    return byId.entrySet().stream()
        .filter(entry -> entry.getValue().outcome() == outcome)
        .map(Map.Entry::getKey)
        .toList();
  }
}
