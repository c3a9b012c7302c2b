package org.dueregard.cli;

/**
 * One format and where it goes.
 *
 * @param <F> the kind of format, such as that of a report or of a timeline
 * @param format the format
 * @param path a file; with {@code {plan}} in it, a file for each plan; or {@code -}, standard
 *     output
 */
record Target<F>(F format, String path) {
  /** Stands for standard output. */
  static final String STDOUT = "-";

  /** Stands in a path for the plan's own name. */
  private static final String SLOT = "{plan}";

  boolean isStdout() {
    return path.equals(STDOUT);
  }

  boolean isForEachPlan() {
    return path.contains(SLOT);
  }

  /** The path for the plan that goes by this name. */
  String pathFor(String plan) {
    return path.replace(SLOT, plan);
  }
}
