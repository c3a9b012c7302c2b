package org.dueregard.plan.yaml;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Problem.Severity;
import org.dueregard.plan.PlanPath;

/**
 * The problems of one file, as they are found: all of them, up to a number that no honest plan
 * reaches; the rest are counted.
 */
final class Problems {
  static final int MOST = 200;

  private final List<Problem> found = new ArrayList<>();
  private int unlistedErrors;
  private int unlistedWarnings;

  void error(PlanPath path, Span span, String message, String hint) {
    if (isFull()) {
      unlistedErrors++;
    } else {
      found.add(new Problem(Severity.ERROR, message, path, span.line(), span.column(), hint));
    }
  }

  void warning(PlanPath path, Span span, String message, String hint) {
    if (isFull()) {
      unlistedWarnings++;
    } else {
      found.add(new Problem(Severity.WARNING, message, path, span.line(), span.column(), hint));
    }
  }

  /** No more are listed: no need to work out a hint. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  boolean hasErrors() {
    return unlistedErrors > 0 || found.stream().anyMatch(Problem::isError);
  }

  List<Problem> inFileOrder() {
    List<Problem> sorted =
        new ArrayList<>(found.stream().sorted(Problem.IN_FILE_ORDER).distinct().toList());
    if (unlistedErrors + unlistedWarnings > 0) {
      Problem last = sorted.get(sorted.size() - 1);
      sorted.add(
          new Problem(
              unlistedErrors > 0 ? Severity.ERROR : Severity.WARNING,
              unlistedErrors + unlistedWarnings + " more problems are not listed.",
              PlanPath.ROOT,
              last.line(),
              last.column(),
              "Put these right first."));
    }
    return List.copyOf(sorted);
  }
}
