package org.dueregard.rules;

import java.util.List;
import org.dueregard.plan.Assured.Nhse;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Timeline;
import org.dueregard.plan.When;

/**
 * One of the two looks that NHS England takes at a major change, wherever the plan speaks of it.
 *
 * @param isFirst it is the early sense check, not the checkpoint before launch
 * @param date its date in the timeline
 * @param said what the plan says came of it
 */
public record Checkpoint(boolean isFirst, When date, Mention said) {

  /** Both, there or not. */
  static List<Checkpoint> of(Plan plan) {
    Timeline timeline = plan.timeline();
    Nhse nhse = plan.assurance().nhse();
    return List.of(
        new Checkpoint(true, timeline.nhseStage1(), nhse.stage1()),
        new Checkpoint(false, timeline.nhseStage2(), nhse.stage2()));
  }

  /** The plan says that it does not take place, and gives no reason. */
  public boolean isLeftOut() {
    return isRefused() && !isReasoned();
  }

  /** The plan says that it does not take place, and why. */
  public boolean isLeftOutForReason() {
    return isRefused() && isReasoned();
  }

  /** The plan does not say that it does not take place. */
  public boolean isExpected() {
    return !isRefused();
  }

  /** Where the plan says that it does not take place. */
  public Mention where() {
    return date.isNone() ? date : said;
  }

  private boolean isRefused() {
    return !date.isStated() && !said.isStated() && (date.isNone() || said.isNone());
  }

  private boolean isReasoned() {
    return date.isReasoned() || said.isReasoned();
  }
}
