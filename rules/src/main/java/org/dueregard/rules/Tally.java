package org.dueregard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Quantity;
import org.dueregard.plan.Reach;

/**
 * An exact total and the exact numbers that the plan gives for its parts. "More than 1,000" is
 * never set against anything.
 *
 * @param total the total
 * @param of where the parts stand
 * @param parts the exact numbers of the parts
 * @param isWhole every part that the plan lists has an exact number
 * @param isCountedOnce nothing can be in two parts
 */
public record Tally(
    Quantity total, Mention of, List<BigDecimal> parts, boolean isWhole, boolean isCountedOnce) {

  static List<Tally> of(Plan plan) {
    List<Activity> asking = plan.activities().items().stream().filter(Activity::isAsking).toList();
    List<Activity> events = asking.stream().filter(Activity::isEvent).toList();
    Mention list = plan.activities();
    Reach reach = plan.reach();
    List<Tally> all = new ArrayList<>();
    all.add(of(reach.tookPartTotal(), list, asking, one -> one.actual().people(), false));
    all.add(of(reach.responsesTotal(), list, asking, one -> one.actual().responses(), true));
    all.add(of(reach.eventAttendanceTotal(), list, events, one -> one.actual().tookPart(), false));
    all.add(of(reach.eventsTotal(), list, events, Activity::count, true));
    for (Activity activity : plan.activities().items()) {
      for (Activity.Counts counts : List.of(activity.aim(), activity.actual())) {
        List<BigDecimal> groups = List.copyOf(counts.byGroup().numbers().values());
        all.add(new Tally(counts.people(), counts.byGroup(), groups, false, false));
      }
    }
    return all.stream().filter(one -> one.total.isPlain() && !one.parts.isEmpty()).toList();
  }

  /** One part alone is more than the total. */
  public boolean isLessThanPart() {
    return total.number().compareTo(Collections.max(parts)) < 0;
  }

  /** The parts, none of which can share anything, come to more than the total. */
  public boolean isLessThanSum() {
    return isCountedOnce && total.number().compareTo(sum()) < 0;
  }

  /** All the parts are known and come to another number. */
  public boolean isOffSum() {
    return isWhole && total.number().compareTo(sum()) != 0;
  }

  private BigDecimal sum() {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Tally of(
      Quantity total,
      Mention of,
      List<Activity> activities,
      Function<Activity, Quantity> number,
      boolean isCountedOnce) {
    List<BigDecimal> parts =
        activities.stream().map(number).filter(Quantity::isPlain).map(Quantity::number).toList();
    return new Tally(total, of, parts, parts.size() == activities.size(), isCountedOnce);
  }
}
