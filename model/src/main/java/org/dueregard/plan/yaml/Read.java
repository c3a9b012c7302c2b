package org.dueregard.plan.yaml;

import java.util.List;
import org.dueregard.finding.Problem;
import org.dueregard.plan.Plan;

/** The result of reading a plan. */
public sealed interface Read {
  Origin origin();

  /** Every problem found, in the order of the file. */
  List<Problem> problems();

  /**
   * The plan could be read.
   *
   * @param plan the plan
   * @param sources from its paths to lines
   * @param origin the file
   * @param problems warnings only
   * @param unreadKeys paths of keys that no check reads
   */
  record Ok(
      Plan plan, SourceMap sources, Origin origin, List<Problem> problems, List<String> unreadKeys)
      implements Read {}

  /** The file could not be read as a plan, or contradicts itself; nothing can be assessed. */
  record Rejected(Origin origin, List<Problem> problems) implements Read {}
}
