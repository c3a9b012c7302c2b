package org.dueregard.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Dates;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Stated;
import org.dueregard.plan.When;

/**
 * A polling day that the calendar knows, where the plan says nothing of elections. Whether the area
 * votes on it is for the plan to say.
 *
 * @param on the day, and what is voted on
 */
public record PollingDay(When on) {

  /** Those within a year after a day on which the body speaks; rules say how near is too near. */
  static List<PollingDay> of(Plan plan, List<Announcement> announcements) {
    Dates listed = plan.timeline().elections();
    if (!listed.isAbsent()) {
      return List.of();
    }
    Set<PollingDay> near = new LinkedHashSet<>();
    for (Announcement announcement : announcements) {
      DateOrPart date = announcement.on().date();
      if (!date.isWords()) {
        Days year = new Days(date.earliest(), date.latest().plusYears(1));
        for (Occasion vote :
            EnglandCalendar.shipped().of(KnownDays.Kind.POLLING_DAY).during(year)) {
          near.add(new PollingDay(when(vote, listed.at())));
        }
      }
    }
    return List.copyOf(near);
  }

  private static When when(Occasion vote, PlanPath at) {
    String words = vote.first() + ", " + vote.name();
    return new When(new Stated.Value<>(at, DateOrPart.day(vote.first()), words, ""));
  }
}
