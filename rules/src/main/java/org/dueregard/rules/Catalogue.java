package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dueregard.finding.Source;
import org.dueregard.plan.yaml.Nearest;

/**
 * The words and dates of every requirement, duty and benchmark.
 *
 * @param sources the sources of duty, by id
 * @param entries the requirements, sorted by id
 * @param duties the duties, by name
 * @param benchmarks every dated number, oldest first
 */
record Catalogue(
    List<Source> sources, List<Entry> entries, List<DutyText> duties, List<Benchmark> benchmarks) {

  Catalogue {
    sources = sources.stream().sorted(Comparator.comparing(Source::id)).toList();
    entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    duties = duties.stream().sorted(Comparator.comparing(DutyText::name)).toList();
    benchmarks = benchmarks.stream().sorted(Comparator.comparing(Benchmark::from)).toList();
  }

  /** The numbers that hold on this day; before the first day of a number, its first value. */
  Map<String, Integer> numbers(LocalDate day) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Benchmark one : benchmarks) {
      if (!one.from().isAfter(day) || !numbers.containsKey(one.name())) {
        numbers.put(one.name(), one.value());
      }
    }
    return numbers;
  }

  DutyText duty(String name) {
    int first = 0;
    int last = duties.size() - 1;
    while (first <= last) {
      int middle = (first + last) / 2;
      int order = duties.get(middle).name().compareTo(name);
      if (order == 0) {
        return duties.get(middle);
      }
      first = order < 0 ? middle + 1 : first;
      last = order < 0 ? last : middle - 1;
    }
    throw new IllegalStateException("no duties-….yaml file has " + name);
  }

  /**
   * Makes sure that each name is a requirement or a source.
   *
   * @throws UnknownName otherwise, with the nearest that exists
   */
  void requireKnown(Collection<String> names) {
    TreeSet<String> known = new TreeSet<>();
    sources.forEach(source -> known.add(source.id()));
    entries.forEach(entry -> known.add(entry.id()));
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UnknownName(
            "There is no requirement or source '"
                + name
                + "'."
                + Nearest.to(name, known).map(near -> " Did you mean '" + near + "'?").orElse(""));
      }
    }
  }
}
