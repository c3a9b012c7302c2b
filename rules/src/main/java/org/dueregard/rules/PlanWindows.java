package org.dueregard.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dueregard.finding.Schedule.Window;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Timeline;
import org.dueregard.plan.When;

/** Collects the periods of a plan that have an exact first and last day. */
final class PlanWindows {
  private final Places places;
  private final List<Window> found = new ArrayList<>();

  private PlanWindows(Places places) {
    this.places = places;
  }

  /** By first day; those of the whole exercise before its activities. */
  static List<Window> of(Plan plan, Places places) {
    PlanWindows windows = new PlanWindows(places);
    Timeline timeline = plan.timeline();
    Timeline.Window before = timeline.preConsultation();
    Timeline.Window asked = timeline.consultation();
    windows.add("Engagement before consultation", before.start(), before.closes(), true, before);
    windows.add("Consultation", asked.start(), asked.closes(), true, asked);
    Timeline.Span analysis = timeline.analysis();
    windows.add("Analysis of responses", analysis.start(), analysis.end(), true, analysis);
    for (Activity one : plan.activities().items()) {
      if (!one.isCancelled()) {
        windows.add(one.shown(), one.start(), one.end(), false, one);
      }
    }
    return windows.found.stream().sorted(Comparator.comparing(Window::first)).toList();
  }

  private void add(String name, When first, When last, boolean isKey, Mention part) {
    Days.between(first, last)
        .ifPresent(
            days ->
                found.add(
                    new Window(
                        name, days.first(), days.last(), days.bothEnds(), isKey, places.of(part))));
  }
}
