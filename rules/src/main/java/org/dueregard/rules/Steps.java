package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.finding.Schedule.Step;

/**
 * Collects the steps with their latest safe days. What a step rests on is the reference of its
 * number or, where the law fixes it, the citations of the requirements.
 */
final class Steps {
  private static final String OURS = "Ours";

  private final Catalogue catalogue;
  private final Conclusions conclusions;
  private final LawDate law;
  private final LocalDate asOf;
  private final Places places;
  private final List<Step> found = new ArrayList<>();

  Steps(Catalogue catalogue, Conclusions conclusions, LawDate law, LocalDate asOf, Places places) {
    this.catalogue = catalogue;
    this.conclusions = conclusions;
    this.law = law;
    this.asOf = asOf;
    this.places = places;
  }

  /** By day; those without a day last. On one day, in the order in which they came. */
  List<Step> inOrder() {
    return found.stream()
        .sorted(Comparator.comparing(step -> step.latest().orElse(LocalDate.MAX)))
        .toList();
  }

  boolean isOwed(Duty duty) {
    return conclusions.isOwed(duty.name());
  }

  /** Whether this day is over on the day of the check. */
  boolean isOver(LocalDate day) {
    return day.isBefore(asOf);
  }

  /** The number of this name, by the law that applies. */
  int number(String name) {
    return benchmark(name).value();
  }

  /** A step whose number has a source, or is our own. */
  void add(String task, Counted latest, String number, Planned planned) {
    add(task, task, latest, number, planned);
  }

  /** The same, for one of several steps with the same task. */
  void add(String id, String task, Counted latest, String number, Planned planned) {
    String reference = benchmark(number).reference();
    boolean isOurs = reference.startsWith(OURS);
    String restsOn = isOurs ? "Our own default" + reference.substring(OURS.length()) : reference;
    add(id, task, latest, restsOn, false, planned);
  }

  /** A step that the law fixes, with what these requirements cite for this plan. */
  void addLaw(String task, Counted latest, List<String> requirements, Planned planned) {
    Map<String, Set<String>> cited = new LinkedHashMap<>();
    catalogue.entries().stream()
        .filter(entry -> requirements.contains(entry.id()))
        .flatMap(entry -> entry.citations(conclusions).stream())
        .forEach(
            one ->
                cited
                    .computeIfAbsent(one.source(), source -> new LinkedHashSet<>())
                    .add(one.locator()));
    List<String> laws = new ArrayList<>();
    cited.forEach((source, sections) -> laws.add(source + ", " + String.join(" and ", sections)));
    add(task, task, latest, String.join("; ", laws) + ".", true, planned);
  }

  private void add(
      String id, String task, Counted latest, String restsOn, boolean isLaw, Planned planned) {
    found.add(
        new Step(
            id,
            task,
            latest.day(),
            latest.arithmetic(),
            restsOn,
            isLaw,
            planned.words(),
            latest.day().filter(day -> planned.isLater(day, asOf)).isPresent(),
            places.of(planned.at())));
  }

  private Benchmark benchmark(String name) {
    return catalogue.benchmark(name, law.decision());
  }
}
