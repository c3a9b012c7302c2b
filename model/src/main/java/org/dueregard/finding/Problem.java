package org.dueregard.finding;

import java.util.Comparator;
import org.dueregard.plan.PlanPath;

/**
 * Something wrong with a file itself, as against a gap in the plan.
 *
 * @param severity whether a plan could be assessed in spite of it
 * @param message what is wrong, in one sentence
 * @param path where in the plan
 * @param line line in the file, from 1
 * @param column column in the line, from 1
 * @param hint the nearest right answer, or empty
 * @param file the file it stands in, where that is not the plan's own; else empty
 */
public record Problem(
    Severity severity,
    String message,
    PlanPath path,
    int line,
    int column,
    String hint,
    String file) {

  /** A problem of the plan's own file. */
  public Problem(
      Severity severity, String message, PlanPath path, int line, int column, String hint) {
    this(severity, message, path, line, column, hint, "");
  }

  /** In the order of the file. */
  public static final Comparator<Problem> IN_FILE_ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  /** How much a problem stands in the way. */
  public enum Severity {
    /** No assessment can be made. */
    ERROR,
    /** An assessment is made, and says so. */
    WARNING;

    /** The word in reports. */
    public String word() {
      return this == ERROR ? "error" : "warning";
    }
  }

  /** The same, in a file of this name. */
  public Problem inFile(String name) {
    return new Problem(severity, message, path, line, column, hint, name);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
