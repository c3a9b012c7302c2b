package org.dueregard.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dueregard.finding.Coverage;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;
import org.dueregard.finding.Said;
import org.dueregard.finding.Schedule;

/** Collects whom each plan asks on which days: groups by name, and areas by council. */
final class Askings implements AutoCloseable {
  private static final Set<String> EXERCISES =
      Set.of("/timeline/consultation", "/timeline/pre_consultation");

  private final SortedSpill<Asking> communities;
  private final SortedSpill<Asking> councils;

  /**
   * None yet.
   *
   * @param inMemory how many of each kind may be held
   */
  Askings(int inMemory) {
    communities = new SortedSpill<>(Asking.ORDER, new Asking.Form(), inMemory);
    councils = new SortedSpill<>(Asking.ORDER, new Asking.Form(), inMemory);
  }

  SortedSpill<Asking> communities() {
    return communities;
  }

  SortedSpill<Asking> councils() {
    return councils;
  }

  /** Adds what this plan asks; a report without a digest adds nothing. */
  void add(Report report) throws IOException {
    if (report.digest().isPresent()) {
      add(communities, groups(report, report.digest().get()));
      add(councils, areas(report, report.digest().get()));
    }
  }

  @Override
  public void close() throws IOException {
    try (councils) {
      communities.close();
    }
  }

  private static void add(SortedSpill<Asking> to, List<Asking> ofOnePlan) throws IOException {
    for (Asking asking : Asking.ofOnePlan(ofOnePlan)) {
      to.add(asking);
    }
  }

  private static List<Asking> groups(Report report, Digest digest) {
    List<Asking> asked = new ArrayList<>();
    List<Coverage.Column> activities = digest.coverage().activities();
    for (Coverage.Row group : digest.coverage().groups()) {
      for (int i = 0; i < activities.size(); i++) {
        if (group.reach().get(i) == Coverage.Reach.AIMED) {
          Coverage.Column activity = activities.get(i);
          for (Span span : spans(activity.place(), digest.schedule())) {
            asking(report, group.name(), activity.name(), span).ifPresent(asked::add);
          }
        }
      }
    }
    return asked;
  }

  private record Span(LocalDate first, LocalDate last) {}

  /** The days of an activity, where the plan gives them exactly. */
  private static List<Span> spans(Place activity, Schedule schedule) {
    return Stream.concat(
            schedule.windows().stream()
                .filter(window -> window.place().path().isWithin(activity.path()))
                .map(window -> new Span(window.first(), window.last())),
            schedule.milestones().stream()
                .filter(one -> one.place().path().isWithin(activity.path()))
                .flatMap(one -> one.day().stream())
                .map(day -> new Span(day, day)))
        .toList();
  }

  private static List<Asking> areas(Report report, Digest digest) {
    List<Asking> asked = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Said area : digest.items("/people_affected/areas")) {
      digest
          .at(area.place().path().child("council").pointer())
          .filter(said -> !said.isNone())
          .ifPresent(council -> names.add(council.text()));
    }
    for (Schedule.Window window : digest.schedule().windows()) {
      if (EXERCISES.contains(window.place().path().pointer())) {
        for (String council : names) {
          asking(report, council, window.name(), new Span(window.first(), window.last()))
              .ifPresent(asked::add);
        }
      }
    }
    return asked;
  }

  /** None for a name without a letter or a number: it would agree with any other such name. */
  private static Optional<Asking> asking(Report report, String name, String what, Span span) {
    return Optional.of(NameKey.of(name))
        .filter(key -> !key.isEmpty())
        .map(
            key ->
                new Asking(
                    key,
                    span.first(),
                    span.last(),
                    LocalDate.MIN,
                    name,
                    report.plan().title(),
                    report.plan().file(),
                    what));
  }
}
