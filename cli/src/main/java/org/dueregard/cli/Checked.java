package org.dueregard.cli;

import java.util.List;
import org.dueregard.finding.Report;

/** What became of one plan of a run. */
sealed interface Checked {
  PlanFile file();

  /**
   * It has a report.
   *
   * @param documents the report for each target, in their order; empty where one document tells of
   *     every plan
   */
  record Done(PlanFile file, Report report, List<byte[]> documents) implements Checked {}

  /** Something broke that no plan should be able to break. */
  record Failed(PlanFile file, Throwable fault) implements Checked {}
}
