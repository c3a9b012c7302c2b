package org.dueregard.cli;

import java.util.List;
import org.dueregard.finding.Report;

/** What became of one plan of a run. */
sealed interface Checked {
  PlanFile file();

  /**
   * It has a report.
   *
   * @param documents the report in each format asked for
   */
  record Done(PlanFile file, Report report, List<byte[]> documents) implements Checked {}

  /** Something broke that no plan should be able to break. */
  record Failed(PlanFile file, Throwable fault) implements Checked {}
}
