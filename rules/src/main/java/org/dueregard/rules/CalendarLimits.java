package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Plan;

/** What the calendar could not tell about a plan, because its dates lie outside it. */
final class CalendarLimits {
  private CalendarLimits() {}

  /** A sentence for each kind of day that is not known for all dates of the plan. */
  static List<String> of(Plan plan) {
    Exercise exercise = Exercise.of(plan);
    List<Days> asked = new ArrayList<>();
    Days.between(exercise.opens(), exercise.closes()).ifPresent(asked::add);
    List<Days> spoken = new ArrayList<>();
    for (Announcement one : Announcement.of(plan, exercise)) {
      Days.between(one.on(), one.on()).ifPresent(spoken::add);
    }
    if (asked.isEmpty() && spoken.isEmpty()) {
      return List.of();
    }
    List<String> limits = new ArrayList<>();
    for (KnownDays known : EnglandCalendar.shipped().known()) {
      List<Days> compared = known.kind() == KnownDays.Kind.POLLING_DAY ? spoken : asked;
      if (!isCovered(compared, known)) {
        limits.add(
            known.range() + ". Dates of this plan outside that were not compared with them.");
      }
    }
    return limits;
  }

  private static boolean isCovered(List<Days> compared, KnownDays known) {
    for (Days days : compared) {
      if (!known.covers(days)) {
        return false;
      }
    }
    return true;
  }
}
