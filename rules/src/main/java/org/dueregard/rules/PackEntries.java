package org.dueregard.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Source;
import org.dueregard.plan.yaml.Nearest;

/** The words of a pack's requirements, held to the tool's own: ids, duties and paths. */
final class PackEntries {
  private static final Pattern ID = Pattern.compile("[A-Z]{3}(?:-[A-Z0-9]+)*-\\d{2}");

  private final Catalogue known;
  private final List<String> faults;
  private final Set<String> sourceIds = new HashSet<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();

  /**
   * Nothing yet.
   *
   * @param known the tool's own catalogue, and what packs before this one brought
   */
  PackEntries(Catalogue known, List<String> faults) {
    this.known = known;
    this.faults = faults;
    known.sources().forEach(source -> sourceIds.add(source.id()));
  }

  /** Adds the requirements of one file. */
  void add(String file, Yaml words) {
    int before = faults.size();
    Catalogue read = CatalogueReader.read(file, words, faults);
    if (words instanceof Yaml.Fields top) {
      if (top.fields().get("source") instanceof Yaml.Fields source) {
        String id = source.text("id");
        if (sourceIds.contains(id)) {
          faults.add(file + ":" + source.line() + ": there is a source '" + id + "' already");
        }
      }
      for (Yaml item : top.items("requirements")) {
        if (item instanceof Yaml.Fields entry) {
          check(file, entry);
        }
      }
    }
    if (read.entries().isEmpty() && faults.size() == before) {
      faults.add(file + ":1: it has no requirements");
    }
    sources.addAll(read.sources());
    entries.addAll(read.entries());
  }

  private void check(String file, Yaml.Fields entry) {
    String id = entry.text("id");
    String place = place(file, entry, "id");
    if (!ID.matcher(id).matches()) {
      faults.add(
          place
              + ": '"
              + id
              + "' is not formed like an id: three capitals first, such as LOC-ABC-01");
    }
    if (known.entries().stream().anyMatch(one -> one.id().equals(id))) {
      faults.add(place + ": the id " + id + " is taken by another requirement");
    } else if (places.putIfAbsent(id, place) != null) {
      faults.add(place + ": the id " + id + " is given twice, first at " + places.get(id));
    }
    String duty = entry.text("duty");
    if (!duty.isEmpty() && !national().contains(duty)) {
      faults.add(
          place(file, entry, "duty")
              + ": there is no duty '"
              + duty
              + "'"
              + near(duty, national()));
    }
    List.of("reads", "weighs").forEach(key -> paths(file, entry, key));
    boolean isChecked = !entry.text("check").equalsIgnoreCase(Requirement.Check.NONE.word());
    if (isChecked && !entry.fields().containsKey("reads")) {
      faults.add(place + ": " + id + ": 'reads' is missing: without it, it can never be met");
    }
  }

  private void paths(String file, Yaml.Fields entry, String key) {
    Yaml value = entry.fields().get(key);
    List<Yaml> paths =
        value instanceof Yaml.Items list
            ? list.items()
            : Optional.ofNullable(value).stream().toList();
    for (Yaml path : paths) {
      if (path instanceof Yaml.Text one && !PlanPaths.has(one.text())) {
        faults.add(
            file
                + ":"
                + path.line()
                + ": no plan has the path "
                + one.text()
                + near(one.text(), PlanPaths.all()));
      }
    }
  }

  /** Every rule needs an entry of its own pack, and every entry that is checked needs a rule. */
  void join(PackRules rules) {
    for (PackRules.Named rule : rules.named()) {
      if (!places.containsKey(rule.id())) {
        faults.add(
            rule.place()
                + ": the rule is about '"
                + rule.id()
                + "', and this pack has no requirement of that id"
                + near(rule.id(), places.keySet()));
      }
    }
    for (Entry entry : entries) {
      boolean isChecked = entry.requirement().check() != Requirement.Check.NONE;
      if (isChecked && rules.named().stream().noneMatch(rule -> rule.id().equals(entry.id()))) {
        faults.add(places.get(entry.id()) + ": " + entry.id() + " has no rule");
      }
    }
  }

  List<Source> sources() {
    return sources.stream().distinct().toList();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private List<String> national() {
    return Arrays.stream(Duty.values())
        .map(Duty::name)
        .filter(name -> known.duty(name).policy().isEmpty())
        .toList();
  }

  private static String place(String file, Yaml.Fields entry, String key) {
    Yaml value = entry.fields().getOrDefault(key, entry);
    return file + ":" + value.line();
  }

  static String near(String typed, Collection<String> names) {
    return Nearest.to(typed, names).map(one -> "; did you mean '" + one + "'?").orElse("");
  }
}
