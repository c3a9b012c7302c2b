package org.dueregard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Activity.Counts;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Quantity;

/**
 * A number that an activity aimed at and the number it reached, both exact.
 *
 * @param aim where the aim stands
 * @param reached where the number reached stands
 * @param isMissed fewer were reached than were aimed at
 * @param isExplained the plan gives a word on it beside either number
 */
public record Aim(Mention aim, Mention reached, boolean isMissed, boolean isExplained) {

  static List<Aim> of(Plan plan) {
    List<Aim> all = new ArrayList<>();
    for (Activity activity : plan.activities().items()) {
      Counts aim = activity.aim();
      Counts actual = activity.actual();
      add(aim.responses(), actual.responses(), activity, all);
      add(aim.tookPart(), actual.tookPart(), activity, all);
      Map<String, BigDecimal> reached = actual.byGroup().numbers();
      aim.byGroup().numbers().entrySet().stream()
          .filter(group -> reached.containsKey(group.getKey()))
          .map(group -> reached.get(group.getKey()).compareTo(group.getValue()) < 0)
          .forEach(missed -> add(aim.byGroup(), actual.byGroup(), missed, activity, all));
    }
    return all;
  }

  private static void add(Quantity aim, Quantity reached, Activity activity, List<Aim> all) {
    if (aim.isPlain() && reached.isPlain()) {
      add(aim, reached, reached.number().compareTo(aim.number()) < 0, activity, all);
    }
  }

  private static void add(
      Mention aim, Mention reached, boolean missed, Activity activity, List<Aim> all) {
    boolean isExplained =
        aim.isReasoned() || reached.isReasoned() || activity.actual().isReasoned();
    all.add(new Aim(aim, reached, missed, isExplained));
  }
}
