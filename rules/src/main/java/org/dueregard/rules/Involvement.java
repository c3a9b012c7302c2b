package org.dueregard.rules;

import java.util.List;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Activity.Mode;
import org.dueregard.plan.Items;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Presence;
import org.dueregard.plan.When;

/**
 * All the involvement in a plan, taken together: courts look at the whole, not at one event.
 *
 * @param activities the plan's list
 * @param asking those in which people are asked something
 * @param decided the decision date
 */
public record Involvement(Items<Activity> activities, List<Activity> asking, When decided)
    implements Mention {

  static Involvement of(Plan plan) {
    List<Activity> asking = plan.activities().items().stream().filter(Activity::isAsking).toList();
    return new Involvement(plan.activities(), asking, plan.decision().date());
  }

  /** The plan says that there is no involvement, or lists only acts of telling. */
  public boolean isNobodyAsked() {
    return activities.isNone() || (activities.isStated() && asking.isEmpty());
  }

  /** Someone is asked something. */
  public boolean isSomebodyAsked() {
    return !asking.isEmpty();
  }

  /** Every act of asking certainly begins after the decision. */
  public boolean isOnlyAfterDecision() {
    return isSomebodyAsked()
        && asking.stream().allMatch(activity -> activity.begins().isAfter(decided));
  }

  /** Every act of asking says whom it is for, and it is only for staff and stakeholders. */
  public boolean isOnlyInsiders() {
    return isSomebodyAsked()
        && asking.stream()
            .allMatch(activity -> activity.audiences().isStated() && isInsiders(activity));
  }

  /** At least one act of asking says that it is for the public or an affected group. */
  public boolean isForUsers() {
    return asking.stream()
        .anyMatch(activity -> activity.audiences().isStated() && !isInsiders(activity));
  }

  /** Every act of asking says what it is about, and none is about the proposal or its options. */
  public boolean isOnlyThemes() {
    return isSomebodyAsked() && asking.stream().allMatch(Activity::isOnThemes);
  }

  /**
   * Every act of asking that is not only for staff and stakeholders says how people take part, and
   * always online.
   */
  public boolean isOnlyOnline() {
    List<Activity> open =
        asking.stream()
            .filter(activity -> !activity.audiences().isStated() || !isInsiders(activity))
            .toList();
    return !open.isEmpty() && open.stream().allMatch(one -> one.mode().is(Mode.ONLINE));
  }

  /** The plan has one act of asking, a survey that people can only fill in online. */
  public boolean isOneOnlineSurvey() {
    return asking.size() == 1 && isOnlyOnline() && asking.get(0).isSurvey();
  }

  /** There is a way to take part online, and a way that is not. */
  public boolean isOnlineAndOff() {
    return asking.stream().anyMatch(one -> one.mode().is(Mode.ONLINE) || one.mode().is(Mode.MIXED))
        && asking.stream().anyMatch(one -> one.mode().isStated() && !one.mode().is(Mode.ONLINE));
  }

  /** In every act of asking people answer in writing, each in their own time. */
  public boolean isOnlyInWriting() {
    return isSomebodyAsked() && asking.stream().allMatch(Activity::isWritten);
  }

  /** All the places that the acts of asking name are one and the same. */
  public boolean isInOnePlace() {
    return asking.stream().flatMap(one -> one.places().items().stream()).distinct().count() == 1;
  }

  private static boolean isInsiders(Activity activity) {
    return activity.audiences().items().stream()
        .allMatch(audience -> audience.equals("staff") || audience.equals("stakeholders"));
  }

  @Override
  public PlanPath at() {
    return activities.at();
  }

  @Override
  public Presence presence() {
    return activities.presence();
  }

  @Override
  public String why() {
    return activities.why();
  }

  @Override
  public String shown() {
    return activities.shown();
  }
}
