package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
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
    List<String> faults = new ArrayList<>();
    byId.forEach(
        (id, finding) -> {
          String expected = expected(id, one.expect());
          // A local policy that the sound plan does not choose is not there to compare with.
          boolean isSame =
              !sound.byId().containsKey(id) || finding.outcome() == sound.byId().get(id).outcome();
          boolean isOwn = finding.requirement().source().id().equals(sourceOf(one));
          if (!expected.isEmpty() && !matches(finding, expected)) {
            faults.add(id + " should be '" + expected + "' but is " + said(finding));
          } else if (expected.isEmpty() && !isSame && isOwn) {
            faults.add(id + " changed and is not expected to: " + said(finding));
          }
        });
    one.expect().keySet().stream()
        .filter(id -> !id.contains("*") && !byId.containsKey(id))
        .forEach(id -> faults.add("there is no requirement " + id));
    return faults;
  }

  private static String sourceOf(PlanCase one) {
    return one.source().replaceFirst("-\\d[a-z]?$", "");
  }

  private static String expected(String id, Map<String, String> expect) {
    if (expect.containsKey(id)) {
      return expect.get(id);
    }
    return expect.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("*"))
        .filter(entry -> id.startsWith(entry.getKey().replace("*", "")))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  static boolean matches(Finding finding, String expected) {
    String[] parts = expected.split(" at ", 2);
    boolean isPlace =
        parts.length == 1
            || finding.at().stream().anyMatch(at -> at.path().toString().equals(parts[1]));
    return finding.outcome().words().equals(parts[0]) && isPlace;
  }

  private static String said(Finding finding) {
    return "'"
        + finding.outcome().words()
        + "' at "
        + finding.at().stream().map(at -> at.path().toString()).toList()
        + " ("
        + finding.found()
        + ")";
  }

  /** Ids with this outcome. */
  List<String> with(Outcome outcome) {
    return byId.entrySet().stream()
        .filter(entry -> entry.getValue().outcome() == outcome)
        .map(Map.Entry::getKey)
        .toList();
  }
}
