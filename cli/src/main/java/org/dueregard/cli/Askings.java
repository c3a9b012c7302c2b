package org.dueregard.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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

  private final SortedSpill communities = new SortedSpill();
  private final SortedSpill councils = new SortedSpill();

  SortedSpill communities() {
    return communities;
  }

  SortedSpill councils() {
    return councils;
  }

  /** Adds what this plan asks; a report without a digest adds nothing. */
  void add(Report report) throws IOException {
    if (report.digest().isPresent()) {
      groups(report, report.digest().get());
      areas(report, report.digest().get());
    }
  }

  @Override
  public void close() throws IOException {
    try (councils) {
      communities.close();
    }
  }

  private void groups(Report report, Digest digest) throws IOException {
    List<Coverage.Column> activities = digest.coverage().activities();
    for (Coverage.Row group : digest.coverage().groups()) {
      for (int i = 0; i < activities.size(); i++) {
        if (group.reach().get(i) == Coverage.Reach.AIMED) {
          Coverage.Column activity = activities.get(i);
          for (Span span : spans(activity.place(), digest.schedule())) {
            add(communities, report, group.name(), activity.name(), span);
          }
        }
      }
    }
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

  private void areas(Report report, Digest digest) throws IOException {
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
          add(councils, report, council, window.name(), new Span(window.first(), window.last()));
        }
      }
    }
  }

  private static void add(SortedSpill to, Report report, String name, String what, Span span)
      throws IOException {
    String key = NameKey.of(name);
    if (!key.isEmpty()) {
      to.add(
          new SortedSpill.Entry(
              key,
              span.first(),
              span.last(),
              name,
              report.plan().title(),
              report.plan().file(),
              what));
    }
  }
}
