package org.dueregard.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dueregard.finding.Coverage;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Overlap;
import org.dueregard.finding.Schedule.Window;
import org.dueregard.plan.PlanPath;

/** Schedules to draw. */
final class Timelines {
  private static final Place PLACE = new Place(new PlanPath("/decision/date"), 1, 1, 1, 2);

  private Timelines() {}

  static Milestone milestone(String name, LocalDate day) {
    return new Milestone(name, day.toString(), Optional.of(day), true, PLACE);
  }

  static Milestone inexact(String name, String said) {
    return new Milestone(name, said, Optional.empty(), true, PLACE);
  }

  static Window window(String name, String first, String last, long days) {
    return new Window(name, LocalDate.parse(first), LocalDate.parse(last), days, true, PLACE);
  }

  /** So many milestones, so many days apart. */
  static List<Milestone> apart(int days, int count, String name) {
    return IntStream.range(0, count)
        .mapToObj(i -> milestone(name + i, LocalDate.of(2027, 1, 1).plusDays((long) i * days)))
        .toList();
  }

  static Schedule of(List<Milestone> milestones, List<Window> windows, Mark... marks) {
    List<Overlap> overlaps =
        windows.isEmpty()
            ? List.of()
            : List.of(marks).stream()
                .map(mark -> new Overlap(windows.get(0).name(), mark, 11))
                .toList();
    return new Schedule(milestones, windows, List.of(marks), overlaps, List.of(), List.of());
  }

  static Report report(Schedule schedule) {
    Report plain = Sample.of();
    return new Report(
        plain.version(),
        plain.plan(),
        plain.assurance(),
        plain.findings(),
        plain.duties(),
        plain.problems(),
        plain.notChecked(),
        Optional.of(new Digest(List.of(), new Coverage(List.of(), List.of()), schedule)));
  }
}
