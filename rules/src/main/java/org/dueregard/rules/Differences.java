package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.finding.Difference;
import org.dueregard.finding.Difference.AfterLaunch;
import org.dueregard.finding.Difference.Change;
import org.dueregard.finding.Difference.OutcomeChange;
import org.dueregard.finding.Difference.Recorded;
import org.dueregard.finding.Difference.Turn;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.plan.Plan;
import org.dueregard.plan.When;
import org.dueregard.plan.yaml.Read;

/** Sets two versions of a plan, with their reports, against each other. */
final class Differences {
  private static final Comparator<OutcomeChange> WORST_FIRST =
      Comparator.comparing(OutcomeChange::turn)
          .thenComparing(change -> change.finding().force())
          .thenComparing(change -> change.finding().requirement().id());

  private Differences() {}

  static Difference of(Read.Ok old, Report before, Read.Ok current, Report after) {
    List<Change> changes = PlanComparison.of(old, current);
    return new Difference(
        after.version(),
        before.plan(),
        after.plan(),
        changes,
        outcomes(before, after),
        afterLaunch(old, before.plan().asOf(), current, after.plan().asOf(), changes));
  }

  private static List<OutcomeChange> outcomes(Report before, Report after) {
    Map<String, Finding> old = byId(before);
    Map<String, Finding> current = byId(after);
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(current.keySet());
    List<OutcomeChange> changed = new ArrayList<>();
    for (String id : ids) {
      Optional<Finding> was = Optional.ofNullable(old.get(id));
      Optional<Finding> is = Optional.ofNullable(current.get(id));
      if (!was.map(Finding::outcome).equals(is.map(Finding::outcome))) {
        changed.add(
            new OutcomeChange(
                turn(was, is),
                was.map(Finding::outcome),
                is.map(Finding::outcome),
                is.or(() -> was).orElseThrow()));
      }
    }
    return changed.stream().sorted(WORST_FIRST).toList();
  }

  private static Map<String, Finding> byId(Report report) {
    Map<String, Finding> findings = new HashMap<>();
    report.findings().forEach(finding -> findings.put(finding.requirement().id(), finding));
    return findings;
  }

  /** A gap, accepted or not, is closed only when its requirement is met, or no longer applies. */
  private static Turn turn(Optional<Finding> was, Optional<Finding> is) {
    boolean wasGap = was.filter(Finding::isGap).isPresent();
    boolean isGap = is.filter(Finding::isGap).isPresent();
    if (isGap && !wasGap) {
      boolean wasLater = was.filter(one -> one.outcome() == Outcome.NOT_DUE_YET).isPresent();
      return wasLater ? Turn.FELL_DUE : Turn.NEW_GAP;
    }
    Optional<Outcome> outcome = is.map(Finding::outcome);
    if (outcome.equals(Optional.of(Outcome.NEEDS_JUDGEMENT))) {
      return Turn.NEW_QUESTION;
    }
    if (outcome.equals(Optional.of(Outcome.WAIVED))) {
      return Turn.WAIVED;
    }
    boolean wasWaived = was.filter(one -> one.outcome() == Outcome.WAIVED).isPresent();
    boolean isSettled =
        outcome.equals(Optional.of(Outcome.MET))
            || outcome.equals(Optional.of(Outcome.NOT_APPLICABLE));
    return (wasGap || wasWaived) && isSettled ? Turn.CLOSED_GAP : Turn.OTHER;
  }

  private static Optional<AfterLaunch> afterLaunch(
      Read.Ok old, LocalDate oldDay, Read.Ok current, LocalDate day, List<Change> changes) {
    return opened(current.plan())
        .or(() -> opened(old.plan()))
        .filter(opened -> !day.isBefore(opened))
        .map(
            opened ->
                new AfterLaunch(
                    opened,
                    oldDay.isBefore(opened),
                    changes.stream().filter(Differences::isAskedAbout).toList(),
                    recorded(old.plan(), current, opened)));
  }

  private static Optional<LocalDate> opened(Plan plan) {
    When start = plan.timeline().consultation().start();
    return start.isStated() && start.isDay()
        ? Optional.of(start.date().earliest())
        : Optional.empty();
  }

  private static boolean isAskedAbout(Change change) {
    return ChangedPart.isAskedAbout(change.is().or(change::was).orElseThrow().path());
  }

  private static List<Recorded> recorded(Plan old, Read.Ok current, LocalDate opened) {
    Set<String> known = new HashSet<>();
    old.changes().items().forEach(one -> known.add(Meaning.plain(one.shown())));
    Places places = new Places(current.sources());
    return current.plan().changes().items().stream()
        .filter(one -> !one.date().isStated() || !one.date().date().latest().isBefore(opened))
        .map(
            one ->
                new Recorded(
                    one.shown(),
                    one.date().shown(),
                    one.consulteesTold().isNone() ? "no" : one.consulteesTold().shown(),
                    !known.contains(Meaning.plain(one.shown())),
                    places.of(one)))
        .toList();
  }
}
