package org.dueregard.cli;

import java.util.List;
import org.dueregard.finding.Report;

/** What became of one plan of a run. */
sealed interface Checked {
  PlanFile file();

  /** What was found; where it failed, that nothing was checked and why. */
  Report report();

  /** The report for each target, in their order; empty where one document tells of every plan. */
  List<byte[]> documents();

  /** It was read, and checked where it could be. */
  record Done(PlanFile file, Report report, List<byte[]> documents) implements Checked {}

  /** Something broke that no plan should be able to break. */
  record Failed(PlanFile file, Report report, List<byte[]> documents, Throwable fault)
      implements Checked {}
}
