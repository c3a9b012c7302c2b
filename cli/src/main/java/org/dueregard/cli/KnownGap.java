package org.dueregard.cli;

import java.util.Comparator;
import java.util.List;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.plan.PlanPath;

/**
 * A gap in a baseline, known by what does not change when the lines of a plan move.
 *
 * @param plan the path of the plan from the folder of the baseline, with slashes
 * @param requirement its id
 * @param at one of its places
 */
record KnownGap(String plan, String requirement, PlanPath at) implements Comparable<KnownGap> {
  private static final Comparator<KnownGap> ORDER =
      Comparator.comparing(KnownGap::plan)
          .thenComparing(KnownGap::requirement)
          .thenComparing(KnownGap::at);

  /** A gap for each place of this finding; none where it is not a gap of the plan's own. */
  static List<KnownGap> of(Finding finding, String plan) {
    if (!finding.isGap() || finding.outcome() == Outcome.COULD_NOT_EVALUATE) {
      return List.of();
    }
    String id = finding.requirement().id();
    return finding.at().isEmpty()
        ? List.of(new KnownGap(plan, id, PlanPath.ROOT))
        : finding.at().stream().map(place -> new KnownGap(plan, id, place.path())).toList();
  }

  @Override
  public int compareTo(KnownGap other) {
    return ORDER.compare(this, other);
  }
}
