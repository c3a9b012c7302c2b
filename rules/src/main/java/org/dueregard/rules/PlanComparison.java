package org.dueregard.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dueregard.finding.Difference.Change;
import org.dueregard.finding.Difference.Kind;
import org.dueregard.finding.Place;
import org.dueregard.plan.Choice;
import org.dueregard.plan.Choices;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Options.Option;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.When;
import org.dueregard.plan.yaml.Read;

/** Compares two versions of a plan by what they mean: order and layout count for nothing. */
final class PlanComparison {
  private static final Comparator<Change> BY_PART =
      Comparator.comparing(Change::part)
          .thenComparing(change -> change.is().or(change::was).map(Place::path).orElseThrow())
          .thenComparing(Change::kind);

  private final Places was;
  private final Places is;
  private final List<Change> found = new ArrayList<>();

  private PlanComparison(Read.Ok old, Read.Ok current) {
    this.was = new Places(old.sources());
    this.is = new Places(current.sources());
  }

  /** What changed, by part, then in the order of the paths. */
  static List<Change> of(Read.Ok old, Read.Ok current) {
    PlanComparison comparison = new PlanComparison(old, current);
    comparison.compare(
        Optional.of(PlanTree.of(old.plan())), Optional.of(PlanTree.of(current.plan())), "", "");
    return comparison.found.stream().sorted(BY_PART).toList();
  }

  /**
   * Compares what stands at one place, one of which may be missing.
   *
   * @param entry the entry of a list that this belongs to, or empty
   * @param field what it is called in that entry, or empty
   */
  private void compare(
      Optional<PlanTree> old, Optional<PlanTree> current, String entry, String field) {
    PlanTree shown = current.or(() -> old).orElseThrow();
    values(old, current, entry, field);
    if (old.filter(PlanTree::isList).isPresent() || current.filter(PlanTree::isList).isPresent()) {
      entries(old, current, entry);
      return;
    }
    Set<String> steps = new LinkedHashSet<>();
    old.ifPresent(one -> steps.addAll(one.children().keySet()));
    current.ifPresent(one -> steps.addAll(one.children().keySet()));
    for (String step : steps) {
      PlanPath at = shown.at().child(step);
      String name = step.replace('_', ' ');
      compare(
          child(old, step),
          child(current, step),
          entry,
          entry.isEmpty() ? FactLabel.of(at) : field.isEmpty() ? name : field + " " + name);
    }
  }

  private static Optional<PlanTree> child(Optional<PlanTree> tree, String step) {
    return tree.map(one -> one.children().get(step));
  }

  private void entries(Optional<PlanTree> old, Optional<PlanTree> current, String within) {
    for (EntryPairs.Pair pair :
        EntryPairs.of(
            old.filter(PlanTree::isList).map(PlanTree::entries).orElse(List.of()),
            current.filter(PlanTree::isList).map(PlanTree::entries).orElse(List.of()))) {
      String name = name(pair.current().or(pair::old).orElseThrow(), within);
      if (pair.old().isEmpty()) {
        add(pair, Kind.ADDED, name);
      } else if (pair.current().isEmpty()) {
        add(pair, Kind.REMOVED, name);
      } else {
        inOrOut(pair, name);
        compare(pair.old(), pair.current(), name, "");
      }
    }
  }

  private void inOrOut(EntryPairs.Pair pair, String name) {
    boolean wasOut = isOut(pair.old());
    boolean isOut = isOut(pair.current());
    if (wasOut != isOut) {
      add(pair, isOut ? Kind.WITHDRAWN : Kind.RESTORED, name);
    }
  }

  private static boolean isOut(Optional<PlanTree> entry) {
    return entry
        .flatMap(PlanTree::mention)
        .filter(one -> one instanceof Option option && option.isOut())
        .isPresent();
  }

  private static String name(PlanTree entry, String within) {
    String id = entry.id();
    String name = entry.name().equals(id) ? "" : entry.name();
    String own = id.isEmpty() || name.isEmpty() ? id + name : id + ", " + name;
    String called = own.isEmpty() ? FactLabel.of(entry.at()) : own;
    return within.isEmpty() ? called : within + ": " + called;
  }

  private void add(EntryPairs.Pair pair, Kind kind, String name) {
    add(kind, name, "", "", "", OptionalLong.empty(), pair.old(), pair.current());
  }

  private void values(
      Optional<PlanTree> old, Optional<PlanTree> current, String entry, String field) {
    Optional<Mention> before = old.filter(PlanTree::isSayingSomething).flatMap(PlanTree::mention);
    Optional<Mention> after =
        current.filter(PlanTree::isSayingSomething).flatMap(PlanTree::mention);
    if (!before.map(Meaning::of).equals(after.map(Meaning::of))) {
      OptionalLong days = days(before, after);
      add(
          days.isPresent()
              ? days.getAsLong() > 0 ? Kind.LATER : Kind.EARLIER
              : before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED,
          entry,
          field,
          before.map(PlanComparison::said).orElse(""),
          after.map(PlanComparison::said).orElse(""),
          days.isPresent() ? OptionalLong.of(Math.abs(days.getAsLong())) : days,
          old,
          current);
    } else if (!why(before).equals(why(after))) {
      add(
          why(before).isEmpty() ? Kind.ADDED : why(after).isEmpty() ? Kind.REMOVED : Kind.CHANGED,
          entry,
          "reason for " + field,
          why(before),
          why(after),
          OptionalLong.empty(),
          old,
          current);
    }
  }

  private static String why(Optional<Mention> mention) {
    return mention.map(Mention::why).map(Meaning::plain).orElse("");
  }

  private static String said(Mention mention) {
    boolean isFixed = mention instanceof Choice<?> || mention instanceof Choices<?>;
    String text = Meaning.plain(mention.shown());
    return isFixed ? text.replace('_', ' ') : text;
  }

  private static OptionalLong days(Optional<Mention> before, Optional<Mention> after) {
    if (before.orElse(null) instanceof When old
        && after.orElse(null) instanceof When current
        && old.isStated()
        && current.isStated()
        && old.isDay()
        && current.isDay()) {
      return OptionalLong.of(
          ChronoUnit.DAYS.between(old.date().earliest(), current.date().earliest()));
    }
    return OptionalLong.empty();
  }

  private void add(
      Kind kind,
      String entry,
      String field,
      String before,
      String after,
      OptionalLong days,
      Optional<PlanTree> old,
      Optional<PlanTree> current) {
    PlanPath path = current.or(() -> old).orElseThrow().at();
    found.add(
        new Change(
            ChangedPart.of(path),
            kind,
            entry,
            field,
            before,
            after,
            days,
            old.map(tree -> was.of(tree.at())),
            current.map(tree -> is.of(tree.at()))));
  }
}
