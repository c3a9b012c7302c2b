package org.dueregard.rules;

import java.util.List;
import org.dueregard.finding.Coverage;
import org.dueregard.finding.Coverage.Column;
import org.dueregard.finding.Coverage.Reach;
import org.dueregard.finding.Coverage.Row;
import org.dueregard.plan.Activity;
import org.dueregard.plan.PeopleAffected.AffectedGroup;
import org.dueregard.plan.Plan;

/** Sets the groups affected against the activities that are meant for them. */
final class AskedGroups {
  private AskedGroups() {}

  /** Every group against every activity that is not called off. */
  static Coverage of(Plan plan, Places places) {
    List<Activity> held =
        plan.activities().items().stream().filter(one -> !one.isCancelled()).toList();
    return new Coverage(
        held.stream()
            .map(one -> new Column(one.id().value(), one.shown(), places.of(one)))
            .toList(),
        plan.peopleAffected().groups().items().stream()
            .map(group -> row(group, held, places))
            .toList());
  }

  private static Row row(AffectedGroup group, List<Activity> held, Places places) {
    return new Row(
        group.id().value(),
        group.shown(),
        held.stream().map(activity -> reach(activity, group)).toList(),
        places.of(group));
  }

  private static Reach reach(Activity activity, AffectedGroup group) {
    if (activity.isAimedAt(group.id()) || isForStaffAsGroup(activity, group)) {
      return Reach.AIMED;
    }
    return activity.isOpenToAll() ? Reach.OPEN : Reach.NOT;
  }

  /** Staff are an audience by that word too, where a group of the plan is staff by its name. */
  private static boolean isForStaffAsGroup(Activity activity, AffectedGroup group) {
    return activity.isForStaff() && group.name().mentions("staff");
  }
}
