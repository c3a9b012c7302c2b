package org.dueregard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.dueregard.finding.BaselineState;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Report;

/**
 * The gaps that were there on the day a team began: shown as ever, and not new.
 *
 * @param path the file
 * @param gaps sorted
 */
record Baseline(Path path, SortedSet<KnownGap> gaps) {
  static final String NAME = "dueregard-baseline.json";

  /** How the plan at this absolute path is called in it. */
  String nameOf(Path plan) {
    return path.getParent().relativize(plan).toString().replace('\\', '/');
  }

  /** The report of this plan, with each of its gaps known or new. */
  Report set(Report report, Path plan) {
    String name = nameOf(plan);
    return report.withFindings(
        report.findings().stream()
            .map(finding -> finding.isGap() ? finding.against(state(finding, name)) : finding)
            .toList());
  }

  private BaselineState state(Finding finding, String plan) {
    List<KnownGap> each = KnownGap.of(finding, plan);
    return !each.isEmpty() && gaps.containsAll(each) ? BaselineState.UNCHANGED : BaselineState.NEW;
  }
}
