package org.dueregard.finding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assurance report: everything that any format prints.
 *
 * @param version of the tool
 * @param plan what was checked
 * @param assurance the level; empty when the plan could not be read
 * @param findings one for each requirement, sorted by id
 * @param duties each duty, owed or not
 * @param problems with the file, in its order
 * @param notChecked what was not looked at
 * @param digest what the plan says, arranged for people; there only when it was asked for
 */
public record Report(
    String version,
    Subject plan,
    Optional<Assurance> assurance,
    List<Finding> findings,
    List<DutyStatus> duties,
    List<Problem> problems,
    NotChecked notChecked,
    Optional<Digest> digest) {

  /**
   * What was checked.
   *
   * @param title of the plan; empty when it could not be read
   * @param file its name
   * @param sha256 the hash of its bytes
   * @param planVersion the plan's own version, or empty
   * @param stage the stage it says it has reached, or empty
   * @param asOf the day the check is made for
   * @param lawAt the day whose law was applied
   * @param lawWhy why that day
   */
  public record Subject(
      String title,
      String file,
      String sha256,
      String planVersion,
      String stage,
      LocalDate asOf,
      LocalDate lawAt,
      String lawWhy) {}

  /**
   * The level with its reasons.
   *
   * @param level the level
   * @param because sentences
   */
  public record Assurance(AssuranceLevel level, List<String> because) {}

  /**
   * What was not looked at.
   *
   * @param unreadKeys paths in the plan that no check reads
   * @param notFormalised requirements that no rule checks, each with why
   * @param requirementsSkipped ids left out by selection
   */
  public record NotChecked(
      List<String> unreadKeys, List<String> notFormalised, List<String> requirementsSkipped) {}

  /** How many findings have each outcome; every outcome is there, in order. */
  public Map<Outcome, Integer> counts() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    findings.forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
    return counts;
  }

  /** How many gaps are in the baseline. */
  public int known() {
    return (int) findings.stream().filter(Finding::isKnown).count();
  }

  /** The same with other findings for the same requirements. */
  public Report withFindings(List<Finding> others) {
    return new Report(version, plan, assurance, others, duties, problems, notChecked, digest);
  }

  /** The same with other problems. */
  public Report withProblems(List<Problem> others) {
    return new Report(version, plan, assurance, findings, duties, others, notChecked, digest);
  }

  /** Whether the plan could be read at all. */
  public boolean isAssessed() {
    return assurance.isPresent();
  }
}
