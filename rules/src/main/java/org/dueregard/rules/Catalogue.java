package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param policies what makes some of the sources local ones, by source
 */
record Catalogue(
    List<Source> sources,
    List<Entry> entries,
    List<DutyText> duties,
    List<Benchmark> benchmarks,
    List<LocalPolicy> policies) {

  Catalogue {
    sources = sources.stream().sorted(Comparator.comparing(Source::id)).toList();
    entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    duties = duties.stream().sorted(Comparator.comparing(DutyText::name)).toList();
    benchmarks = benchmarks.stream().sorted(Comparator.comparing(Benchmark::from)).toList();
    policies = policies.stream().sorted(Comparator.comparing(LocalPolicy::source)).toList();
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

  /** The number of this name that holds on this day; before its first day, its first value. */
  Benchmark benchmark(String name, LocalDate day) {
    Benchmark holds = null;
    for (Benchmark one : benchmarks) {
      if (one.name().equals(name) && (holds == null || !one.from().isAfter(day))) {
        holds = one;
      }
    }
    if (holds == null) {
      throw new IllegalStateException("benchmarks.yaml has no " + name);
    }
    return holds;
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

  /** Of this catalogue, what is national or belongs to one of these local sources. */
  Catalogue with(Set<String> local) {
    Set<String> left = new TreeSet<>();
    policies.stream()
        .map(LocalPolicy::source)
        .filter(one -> !local.contains(one))
        .forEach(left::add);
    return new Catalogue(
        sources.stream().filter(one -> !left.contains(one.id())).toList(),
        entries.stream().filter(one -> !left.contains(one.requirement().source().id())).toList(),
        duties.stream().filter(one -> !left.contains(one.policy())).toList(),
        benchmarks,
        policies);
  }

  /** The local policy of this source, if it is a local one. */
  Optional<LocalPolicy> policy(String source) {
    return policies.stream().filter(one -> one.source().equals(source)).findFirst();
  }

  /**
   * Makes sure that each name is a local policy.
   *
   * @throws UnknownName otherwise, with the nearest that exists
   */
  void requirePolicies(Collection<String> names) {
    List<String> known = policies.stream().map(LocalPolicy::source).toList();
    requireAll(names, known, "local policy");
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
    requireAll(names, known, "requirement or source");
  }

  private static void requireAll(Collection<String> names, Collection<String> known, String what) {
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UnknownName(
            "There is no "
                + what
                + " '"
                + name
                + "'."
                + Nearest.to(name, known).map(near -> " Did you mean '" + near + "'?").orElse(""));
      }
    }
  }
}
