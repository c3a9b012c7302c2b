package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.finding.Schedule.Mark;
import org.dueregard.finding.Schedule.Mark.Kind;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Overlap;
import org.dueregard.finding.Schedule.Window;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Dates;
import org.dueregard.plan.Plan;

/**
 * The holidays and elections that fall between the first and the last day of a plan.
 *
 * @param calendar the days that are known
 * @param preElectionDays how long before a polling day its period starts
 */
record CalendarMarks(EnglandCalendar calendar, int preElectionDays) {

  /** From the first to the last day among these; none where there is no exact day. */
  static Optional<Days> span(List<Milestone> milestones, List<Window> windows) {
    List<LocalDate> days =
        Stream.concat(
                milestones.stream().filter(Milestone::isKey).flatMap(one -> one.day().stream()),
                windows.stream().flatMap(one -> Stream.of(one.first(), one.last())))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(days.get(0), days.get(days.size() - 1)));
  }

  /** By first day. */
  List<Mark> in(Days span, Plan plan) {
    List<Mark> marks = new ArrayList<>();
    add(Kind.BANK_HOLIDAY, KnownDays.Kind.BANK_HOLIDAY, span, marks);
    add(Kind.SCHOOL_HOLIDAY, KnownDays.Kind.SCHOOL_HOLIDAY, span, marks);
    add(Kind.RELIGIOUS_HOLIDAY, KnownDays.Kind.RELIGIOUS_HOLIDAY, span, marks);
    Days votes = new Days(span.first(), span.last().plusDays(preElectionDays));
    for (Occasion vote : votes(plan, votes)) {
      marks.add(preElection(vote));
      if (vote.overlaps(span)) {
        marks.add(new Mark(Kind.POLLING_DAY, vote.name(), vote.first(), vote.last()));
      }
    }
    return marks.stream()
        .sorted(
            Comparator.comparing(Mark::first).thenComparing(Mark::kind).thenComparing(Mark::name))
        .toList();
  }

  /** The days of each mark that fall in each period of the whole exercise. */
  static List<Overlap> overlaps(List<Window> windows, List<Mark> marks) {
    List<Overlap> overlaps = new ArrayList<>();
    for (Window window : windows) {
      for (Mark mark : marks) {
        LocalDate first = later(window.first(), mark.first());
        LocalDate last = mark.last().isBefore(window.last()) ? mark.last() : window.last();
        if (window.isKey() && !last.isBefore(first)) {
          overlaps.add(new Overlap(window.name(), mark, new Days(first, last).bothEnds()));
        }
      }
    }
    return overlaps;
  }

  /**
   * The polling day before which this day comes too soon: the rules count it the same way, up to
   * and with the polling day.
   */
  Optional<Occasion> voteSoonAfter(LocalDate day, Plan plan) {
    return votes(plan, new Days(day, day.plusDays(preElectionDays))).stream().findFirst();
  }

  /** The last day before the period of this polling day. */
  Counted lastDayBefore(Occasion vote) {
    return new Counted(
        Optional.of(opens(vote).minusDays(1)),
        "The day before the period of about "
            + preElectionDays / 7
            + " weeks before polling day on "
            + vote.first()
            + ".");
  }

  private LocalDate opens(Occasion vote) {
    return vote.first().minusDays(preElectionDays);
  }

  private Mark preElection(Occasion vote) {
    return new Mark(
        Kind.PRE_ELECTION_PERIOD, "Pre-election period: " + vote.name(), opens(vote), vote.last());
  }

  /** A holiday that the calendar has in two, one for each year, is one. */
  private void add(Kind kind, KnownDays.Kind known, Days span, List<Mark> marks) {
    for (Occasion one : calendar.of(known).during(span)) {
      String name = one.isApproximate() ? one.name() + " (days vary)" : one.name();
      Mark mark = new Mark(kind, name, one.first(), one.last());
      Mark before = marks.isEmpty() ? mark : marks.get(marks.size() - 1);
      if (before.name().equals(name) && before.last().plusDays(1).equals(one.first())) {
        marks.set(marks.size() - 1, new Mark(kind, name, before.first(), one.last()));
      } else {
        marks.add(mark);
      }
    }
  }

  /** The plan's own polling days; where it says nothing of elections, those of the calendar. */
  private List<Occasion> votes(Plan plan, Days days) {
    Dates listed = plan.timeline().elections();
    List<Occasion> known = calendar.of(KnownDays.Kind.POLLING_DAY).during(days);
    if (listed.isAbsent()) {
      return known;
    }
    return listed.items().stream()
        .filter(DateOrPart::isDay)
        .map(DateOrPart::earliest)
        .sorted()
        .map(day -> vote(day, known))
        .filter(vote -> vote.overlaps(days))
        .toList();
  }

  private static Occasion vote(LocalDate day, List<Occasion> known) {
    return known.stream()
        .filter(one -> one.first().equals(day))
        .findFirst()
        .orElse(new Occasion("Polling day named in the plan", day, day, false));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
