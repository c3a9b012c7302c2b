package org.dueregard.report;

import java.util.Locale;
import org.dueregard.finding.Report;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Overlap;
import org.dueregard.finding.Schedule.Step;
import org.dueregard.finding.Schedule.Window;

/** The timeline for a terminal of 80 columns. */
final class TimelineLines {
  private final Lines lines = new Lines();

  private TimelineLines() {}

  /**
   * The timeline of a report.
   *
   * @throws java.util.NoSuchElementException if the report has no digest
   */
  static String of(Report report) {
    TimelineLines text = new TimelineLines();
    text.header(report.plan());
    Schedule schedule = report.digest().orElseThrow().schedule();
    text.steps(schedule);
    text.windows(schedule);
    text.milestones(schedule);
    text.limits(schedule);
    text.lines.blank();
    text.lines.add(
        0,
        "Weeks and days that are our own default are advice. Change them where your own policy"
            + " says otherwise.");
    text.lines.add(0, Wording.WHAT_THIS_IS);
    return text.lines.toString();
  }

  private void header(Report.Subject plan) {
    lines.add(0, PlainText.of(plan.title()));
    lines.add(0, "Timeline as of " + LongDate.of(plan.asOf()) + ".");
  }

  private void steps(Schedule schedule) {
    if (!schedule.steps().isEmpty()) {
      heading("Latest safe day for each step");
    }
    String day = "";
    for (Step step : schedule.steps()) {
      String latest = step.latest().map(LongDate::of).orElse("No date to count from");
      if (!latest.equals(day)) {
        lines.add(2, latest);
        day = latest;
      }
      step(step);
    }
  }

  private void step(Step step) {
    lines.add(4, 6, (step.isLate() ? "LATE  " : "") + Wording.show(step.task()) + ".");
    lines.add(6, 8, "Counted: " + Wording.show(step.arithmetic()));
    lines.add(6, 8, "Rests on: " + (step.isLaw() ? "law. " : "") + Wording.show(step.restsOn()));
    String place =
        step.planned().equals("not stated")
            ? " Add `" + Wording.path(step.place().path()) + "`."
            : "";
    lines.add(6, 8, "In the plan: " + Wording.show(step.planned()) + "." + place);
  }

  private void windows(Schedule schedule) {
    if (!schedule.windows().isEmpty()) {
      heading("Periods");
    }
    for (Window one : schedule.windows()) {
      lines.add(
          2,
          4,
          LongDate.of(one.first())
              + " to "
              + LongDate.of(one.last())
              + ", "
              + Wording.days(one.days())
              + ": "
              + Wording.show(one.name())
              + ".");
      for (Overlap overlap : schedule.overlaps()) {
        if (overlap.window().equals(one.name())) {
          String name = Wording.show(overlap.mark().name());
          lines.add(6, 8, Wording.days(overlap.days()) + " of it: " + name + ".");
        }
      }
    }
  }

  private void milestones(Schedule schedule) {
    if (!schedule.milestones().isEmpty()) {
      heading("Dates");
    }
    for (Milestone one : schedule.milestones()) {
      String day = one.day().map(LongDate::of).orElse(Wording.show(one.said()) + " (not exact)");
      lines.add(2, 4, day + ": " + Wording.show(one.name()) + ".");
    }
  }

  private void limits(Schedule schedule) {
    if (!schedule.limits().isEmpty()) {
      heading("What the calendar does not know");
    }
    schedule.limits().forEach(one -> lines.add(2, Wording.show(one)));
  }

  private void heading(String words) {
    lines.blank();
    lines.add(0, words.toUpperCase(Locale.ROOT));
  }
}
