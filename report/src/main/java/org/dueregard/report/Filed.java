package org.dueregard.report;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.plan.PlanPath;

/**
 * One report as hosts of code file it: under the plan's path in the repository, with fingerprints
 * by which a gap of today is known as that of yesterday.
 */
final class Filed {
  /** The requirement that problems with a file stand under. */
  static final String FILE_ERROR = "FILE-ERROR";

  /** The same, where the plan was checked in spite of it. */
  static final String FILE_WARNING = "FILE-WARNING";

  private final Repository repository;
  private final Outline outline;
  private final String plan;
  private final Map<String, Integer> seen = new HashMap<>();

  Filed(Report report, Repository repository) {
    this.repository = repository;
    this.outline = new Outline(report);
    this.plan = PlainText.of(repository.path(report.plan().file()));
  }

  /** The path of the plan. */
  String plan() {
    return plan;
  }

  /** The path of the plan without its ending: its name where it needs one. */
  String planId() {
    return plan.replaceFirst("(?<=[^/])\\.ya?ml$", "");
  }

  /** The path of the file that has this problem. */
  String file(Problem problem) {
    return problem.file().isEmpty() ? plan : PlainText.of(repository.path(problem.file()));
  }

  List<Problem> problems() {
    return outline.problems();
  }

  /** Every gap by id, the waived ones too. */
  List<Finding> gaps() {
    return outline.all().stream()
        .filter(finding -> finding.isGap() || finding.outcome() == Outcome.WAIVED)
        .toList();
  }

  static String id(Problem problem) {
    return problem.isError() ? FILE_ERROR : FILE_WARNING;
  }

  /** Where a gap is shown; the start of the plan where it has no place. */
  static Place place(Finding finding) {
    return finding.at().stream().findFirst().orElse(new Place(PlanPath.ROOT, 1, 1, 1, 2));
  }

  /** 32 characters from requirement, plan and plan path: no line number can change them. */
  String fingerprint(Finding finding) {
    return fingerprint(finding.requirement().id(), plan, place(finding).path());
  }

  /** As for a finding; equal ones are told apart by their order. */
  String fingerprint(Problem problem) {
    return fingerprint(id(problem), file(problem), problem.path());
  }

  private String fingerprint(String requirement, String file, PlanPath path) {
    String key =
        Stream.of(requirement, file, path.pointer())
            .map(part -> part.length() + ":" + part)
            .reduce("", String::concat);
    return HexFormat.of().formatHex(Sha256.of(key + seen.merge(key, 1, Integer::sum)), 0, 16);
  }
}
