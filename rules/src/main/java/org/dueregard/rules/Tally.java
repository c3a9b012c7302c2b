package org.dueregard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.dueregard.plan.About.Stage;
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
 * @param kind how the parts stand to the total
 */
public record Tally(
    Quantity total, Mention of, List<BigDecimal> parts, boolean isWhole, Kind kind) {
  /** How parts stand to their total. */
  public enum Kind {
    /** Each is in it, and nothing is in two of them. */
    APART,
    /** Each is in it, and people may be in several. */
    SHARED,
    /** They may be in it: it turns on what the plan calls an event. */
    PERHAPS
  }

  static List<Tally> of(Plan plan) {
    List<Activity> asking =
        plan.activities().items().stream().filter(one -> isCounted(one, plan)).toList();
    List<Activity> events = asking.stream().filter(Activity::isEvent).toList();
    Mention list = plan.activities();
    Reach reach = plan.reach();
    List<Tally> all = new ArrayList<>();
    all.add(of(reach.tookPartTotal(), list, asking, one -> one.actual().people(), Kind.SHARED));
    all.add(of(reach.responsesTotal(), list, asking, one -> one.actual().responses(), Kind.APART));
    all.add(
        of(
            reach.eventAttendanceTotal(),
            list,
            events,
            one -> one.actual().tookPart(),
            Kind.PERHAPS));
    all.add(of(reach.eventsTotal(), list, events, Activity::count, Kind.PERHAPS));
    for (Activity activity : plan.activities().items()) {
      for (Activity.Counts counts : List.of(activity.aim(), activity.actual())) {
        List<BigDecimal> groups = List.copyOf(counts.byGroup().numbers().values());
        all.add(new Tally(counts.people(), counts.byGroup(), groups, false, Kind.SHARED));
      }
    }
    return all.stream().filter(one -> one.total.isPlain() && !one.parts.isEmpty()).toList();
  }

  /** One part alone is more than the total that it is in. */
  public boolean isLessThanPart() {
    return kind != Kind.PERHAPS && isBelowLargest();
  }

  /** The parts, none of which share anything, come to more than the total. */
  public boolean isLessThanSum() {
    return kind == Kind.APART && total.number().compareTo(sum()) < 0;
  }

  /** The total and the parts may not agree: it turns on what is counted. */
  public boolean isDoubtful() {
    boolean isOffSum = isWhole && total.number().compareTo(sum()) != 0;
    return isOffSum || (kind == Kind.PERHAPS && isBelowLargest());
  }

  /** What came before the consultation, or after the decision, may not be in its totals. */
  private static boolean isCounted(Activity activity, Plan plan) {
    boolean isEarlier =
        plan.timeline().consultation().isStated()
            && (activity.phase().is(Stage.IDEA) || activity.phase().is(Stage.PRE_CONSULTATION));
    boolean isLater =
        activity.phase().is(Stage.DECIDED) || activity.phase().is(Stage.IMPLEMENTATION);
    return activity.isAsking() && !isEarlier && !isLater;
  }

  private boolean isBelowLargest() {
    return total.number().compareTo(Collections.max(parts)) < 0;
  }

  private BigDecimal sum() {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Tally of(
      Quantity total,
      Mention of,
      List<Activity> activities,
      Function<Activity, Quantity> number,
      Kind kind) {
    List<BigDecimal> parts =
        activities.stream().map(number).filter(Quantity::isPlain).map(Quantity::number).toList();
    return new Tally(total, of, parts, parts.size() == activities.size(), kind);
  }
}
