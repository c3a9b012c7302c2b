package org.dueregard.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Portfolio;
import org.dueregard.finding.Portfolio.Checked;
import org.dueregard.finding.Portfolio.Counted;
import org.dueregard.finding.Portfolio.Deadline;
import org.dueregard.finding.Portfolio.Needed;
import org.dueregard.finding.Portfolio.Unread;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.rules.Assurance;

/** Adds up many reports, one after another, and keeps none of them. */
final class PortfolioTally implements AutoCloseable {
  /** How much of what is needed by one day is listed. */
  private static final int NEEDED_A_DAY = 5;

  private static final Comparator<Deadline> SOONEST =
      Comparator.comparing(Deadline::day)
          .thenComparing(Deadline::file)
          .thenComparing(Deadline::owner);

  private static final Comparator<Needed> STRONGEST =
      Comparator.comparing(Needed::force).thenComparing(Needed::requirement);

  private static final Comparator<Checked> NEEDS_MOST =
      Comparator.comparing(Checked::lawGaps)
          .thenComparing(Checked::overdue)
          .thenComparing(Checked::gaps)
          .reversed()
          .thenComparing(Checked::file);

  private static final Comparator<Counted> MOST_GAPS =
      Comparator.comparing(Counted::gaps).reversed().thenComparing(Counted::id);

  private final LocalDate day;
  private final int most;
  private final Map<String, Counted> requirements = new HashMap<>();
  private final Foremost<Unread> unread;
  private final Foremost<Checked> checked;
  private final Foremost<Deadline> due;
  private final Askings askings;
  private int plans;

  /**
   * An empty tally.
   *
   * @param day the day from which due dates are still to come
   * @param most how many of each list to keep
   * @param inMemory how many askings may be held
   */
  PortfolioTally(LocalDate day, int most, int inMemory) {
    this.askings = new Askings(inMemory);
    this.day = day;
    this.most = most;
    this.unread = new Foremost<>(most, Comparator.comparing(Unread::file));
    this.checked = new Foremost<>(most, NEEDS_MOST);
    this.due = new Foremost<>(most, SOONEST);
  }

  void add(Report report) throws IOException {
    plans++;
    if (!report.isAssessed()) {
      Optional<Problem> first = report.problems().stream().filter(Problem::isError).findFirst();
      unread.add(
          new Unread(
              report.plan().file(),
              first.map(Problem::line).orElse(1),
              first.map(Problem::message).orElse("The plan could not be read.")));
      return;
    }
    report.findings().forEach(this::count);
    deadlines(report);
    checked.add(line(report));
    askings.add(report);
  }

  /** A plan was not checked, through our own fault. */
  void addFailure(String file) {
    plans++;
    unread.add(new Unread(file, 1, "A fault of this program, not of the plan."));
  }

  Portfolio total(String name) throws IOException {
    List<Counted> counted = requirements.values().stream().sorted(MOST_GAPS).toList();
    return new Portfolio(
        Assurance.VERSION,
        name,
        day,
        plans,
        unread.inOrder(),
        counted,
        checked.inOrder(),
        due.inOrder(),
        AskedAtOnce.in(askings.communities(), most, day),
        AskedAtOnce.in(askings.councils(), most, day));
  }

  @Override
  public void close() throws IOException {
    askings.close();
  }

  private void count(Finding finding) {
    requirements
        .computeIfAbsent(
            finding.requirement().id(),
            id -> new Counted(id, finding.requirement().title(), none()))
        .counts()
        .merge(finding.outcome(), 1, Integer::sum);
  }

  private static Map<Outcome, Integer> none() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    return counts;
  }

  private static Checked line(Report report) {
    List<Finding> gaps = report.findings().stream().filter(Finding::isGap).toList();
    List<Finding> overdue = report.findings().stream().filter(Finding::overdue).toList();
    return new Checked(
        report.plan().title(),
        report.plan().file(),
        report.plan().stage(),
        report.assurance().orElseThrow().level(),
        (int) gaps.stream().filter(gap -> gap.force() == Force.LAW).count(),
        gaps.size(),
        report.counts().get(Outcome.NEEDS_JUDGEMENT),
        overdue.size(),
        overdue.stream().flatMap(finding -> finding.dueBy().stream()).min(LocalDate::compareTo));
  }

  /** What one person must see to by one day makes one deadline. */
  private void deadlines(Report report) {
    Map<List<Object>, Foremost<Needed>> together = new HashMap<>();
    for (Finding finding : report.findings()) {
      boolean isOpen = finding.isGap() || finding.outcome() == Outcome.NOT_DUE_YET;
      if (isOpen && finding.dueBy().filter(by -> !by.isBefore(day)).isPresent()) {
        together
            .computeIfAbsent(
                List.of(finding.dueBy().get(), finding.owner().orElse("")),
                made -> new Foremost<>(NEEDED_A_DAY, STRONGEST))
            .add(
                new Needed(
                    finding.requirement().id(), finding.requirement().title(), finding.force()));
      }
    }
    together.forEach(
        (key, needed) ->
            due.add(
                new Deadline(
                    (LocalDate) key.get(0),
                    report.plan().title(),
                    report.plan().file(),
                    (String) key.get(1),
                    needed.inOrder())));
  }
}
