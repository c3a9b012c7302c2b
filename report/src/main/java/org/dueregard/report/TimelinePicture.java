package org.dueregard.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.finding.Report;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark.Kind;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Overlap;
import org.dueregard.finding.Schedule.Window;
import org.dueregard.report.document.Block;

/**
 * Draws the timeline of a plan: time runs down, periods are bars, holidays and elections lie across
 * them, and each thing has its words beside it. Narrow, so that a phone can show it.
 */
final class TimelinePicture {
  private static final int TOP = 4;

  private final Schedule schedule;
  private final LocalDate asOf;

  private TimelinePicture(Schedule schedule, LocalDate asOf) {
    this.schedule = schedule;
    this.asOf = asOf;
  }

  /**
   * The picture of a report's schedule. Where the plan gives no exact day it says so.
   *
   * @throws java.util.NoSuchElementException if the report has no digest
   */
  static Block.Picture of(Report report) {
    Schedule schedule = report.digest().orElseThrow().schedule();
    return new TimelinePicture(schedule, report.plan().asOf()).draw(report.plan().title());
  }

  private Block.Picture draw(String plan) {
    List<Milestone> inexact =
        schedule.milestones().stream().filter(one -> one.day().isEmpty()).toList();
    List<LocalDate> days = days();
    String alt = "Timeline of the plan. " + said(days, inexact);
    Svg svg = new Svg("Timeline: " + Wording.show(plan), alt);
    TimelineFoot foot;
    if (days.isEmpty()) {
      foot = new TimelineFoot(svg, 0);
      foot.sentence("The plan gives no exact day.");
    } else {
      List<Window> windows = schedule.windows().stream().filter(Window::isKey).toList();
      LocalDate last = days.get(days.size() - 1);
      List<TimelineLabel> labels = labels(days.get(0), last);
      TimelineDrawing drawing = new TimelineDrawing(svg, new TimelineScale(TOP, labels, last));
      drawing.axis();
      drawing.windows(windows);
      drawing.marks(schedule.marks());
      foot = new TimelineFoot(svg, drawing.labels(labels));
      foot.key(windows, schedule.marks());
    }
    foot.inexact(inexact);
    int height = foot.bottom() + TOP;
    return new Block.Picture(
        svg.finish(TimelineDrawing.WIDTH, height), alt, TimelineDrawing.WIDTH, height);
  }

  private String said(List<LocalDate> days, List<Milestone> inexact) {
    List<String> parts = new ArrayList<>();
    if (!days.isEmpty()) {
      LocalDate last = days.get(days.size() - 1);
      parts.add("It runs from " + LongDate.of(days.get(0)) + " to " + LongDate.of(last) + ".");
    }
    schedule.windows().stream()
        .filter(Window::isKey)
        .map(
            one ->
                one.name()
                    + ": "
                    + LongDate.of(one.first())
                    + " to "
                    + LongDate.of(one.last())
                    + ".")
        .forEach(parts::add);
    if (!inexact.isEmpty()) {
      parts.add("No exact day: " + inexact.size() + ".");
    }
    parts.add("The words beside it say the same as the list of dates.");
    return String.join(" ", parts);
  }

  /** The exact days of the plan that the picture shows, in order. */
  private List<LocalDate> days() {
    return Stream.concat(
            milestones().flatMap(one -> one.day().stream()),
            schedule.windows().stream()
                .filter(Window::isKey)
                .flatMap(one -> Stream.of(one.first(), one.last())))
        .sorted()
        .toList();
  }

  /** Those that matter most; all of them, where the plan has none of those. */
  private Stream<Milestone> milestones() {
    boolean hasKey =
        schedule.milestones().stream().anyMatch(one -> one.isKey() && one.day().isPresent())
            || schedule.windows().stream().anyMatch(Window::isKey);
    return schedule.milestones().stream().filter(one -> one.isKey() || !hasKey);
  }

  private List<TimelineLabel> labels(LocalDate first, LocalDate last) {
    List<Beside> beside = new ArrayList<>();
    for (Window one : schedule.windows()) {
      if (one.isKey()) {
        String what = one.name() + ", " + Wording.days(one.days());
        beside.add(new Beside(TimelineLabel.Kind.WINDOW, one.first(), one.last(), what));
      }
    }
    for (Schedule.Mark mark : schedule.marks()) {
      if (isNamed(mark)) {
        LocalDate from = mark.first().isBefore(first) ? first : mark.first();
        beside.add(new Beside(TimelineLabel.Kind.MARK, from, mark.last(), what(mark)));
      }
    }
    milestones()
        .forEach(
            one ->
                one.day()
                    .ifPresent(
                        day ->
                            beside.add(
                                new Beside(TimelineLabel.Kind.MILESTONE, day, day, one.name()))));
    if (!asOf.isBefore(first) && !asOf.isAfter(last)) {
      beside.add(new Beside(TimelineLabel.Kind.TODAY, asOf, asOf, "Day of this check"));
    }
    beside.sort(Comparator.comparing(Beside::first).thenComparing(Beside::kind));
    List<TimelineLabel> labels = new ArrayList<>();
    int year = 0;
    for (Beside one : beside) {
      labels.add(one.label(year));
      year = one.first().getYear();
    }
    return labels;
  }

  /** What stands beside the line, before it is put in lines. */
  private record Beside(TimelineLabel.Kind kind, LocalDate first, LocalDate last, String what) {
    /** With the year where it is another than that of the label before. */
    TimelineLabel label(int year) {
      return TimelineLabel.of(kind, first, days(year), what);
    }

    private String days(int year) {
      if (first.equals(last)) {
        return first.getYear() == year ? dayAndMonth(first) : LongDate.of(first);
      }
      boolean isOneYear = first.getYear() == last.getYear();
      String to = isOneYear && first.getYear() == year ? dayAndMonth(last) : LongDate.of(last);
      return (isOneYear ? dayAndMonth(first) : LongDate.of(first)) + " to " + to;
    }
  }

  /** Elections and longer holidays that fall in a period, and elections that fall on a day. */
  private boolean isNamed(Schedule.Mark mark) {
    boolean isElection = mark.kind() == Kind.PRE_ELECTION_PERIOD;
    boolean isHoliday = mark.kind() == Kind.SCHOOL_HOLIDAY || mark.kind() == Kind.RELIGIOUS_HOLIDAY;
    return (isElection && milestones().anyMatch(one -> isIn(mark, one)))
        || ((isElection || isHoliday)
            && schedule.overlaps().stream()
                .anyMatch(overlap -> overlap.mark().equals(mark) && overlap.days() > 2));
  }

  private static boolean isIn(Schedule.Mark mark, Milestone milestone) {
    return milestone
        .day()
        .filter(day -> !day.isBefore(mark.first()) && !day.isAfter(mark.last()))
        .isPresent();
  }

  /** Its name; where only a part of it falls in a period, how much. */
  private String what(Schedule.Mark mark) {
    StringBuilder what = new StringBuilder(mark.name());
    for (Overlap overlap : schedule.overlaps()) {
      boolean isPart = !mark.last().equals(mark.first().plusDays(overlap.days() - 1));
      if (overlap.mark().equals(mark) && isPart) {
        what.append(", ")
            .append(Wording.days(overlap.days()))
            .append(" of ")
            .append(overlap.window());
      }
    }
    return what.toString();
  }

  private static String dayAndMonth(LocalDate day) {
    String date = LongDate.of(day);
    return date.substring(0, date.lastIndexOf(' '));
  }
}
