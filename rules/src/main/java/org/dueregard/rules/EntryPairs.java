package org.dueregard.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The entries of one list in two versions: the same by id, else by name, else by position. */
final class EntryPairs {
  /** An entry of the earlier version, of the later one, or of both. */
  record Pair(Optional<PlanTree> old, Optional<PlanTree> current) {}

  private final List<PlanTree> old;
  private final List<PlanTree> current;
  private final List<Pair> pairs = new ArrayList<>();

  private EntryPairs(List<PlanTree> old, List<PlanTree> current) {
    this.old = new ArrayList<>(old);
    this.current = new ArrayList<>(current);
  }

  /** Pairs, in no order, then what was added and removed. */
  static List<Pair> of(List<PlanTree> old, List<PlanTree> current) {
    EntryPairs entries = new EntryPairs(old, current);
    entries.pairBy(PlanTree::id);
    entries.pairBy(PlanTree::name);
    entries.pairBy(EntryPairs::position);
    entries.old.forEach(one -> entries.pairs.add(new Pair(Optional.of(one), Optional.empty())));
    entries.current.forEach(one -> entries.pairs.add(new Pair(Optional.empty(), Optional.of(one))));
    return entries.pairs;
  }

  /** Of entries with the same key, the first goes with the first. */
  private void pairBy(Function<PlanTree, String> key) {
    Map<String, List<PlanTree>> waiting = new LinkedHashMap<>();
    for (PlanTree one : old) {
      waiting.computeIfAbsent(key.apply(one), made -> new ArrayList<>()).add(one);
    }
    waiting.remove("");
    for (PlanTree one : List.copyOf(current)) {
      List<PlanTree> same = waiting.getOrDefault(key.apply(one), List.of());
      if (!same.isEmpty()) {
        PlanTree match = same.remove(0);
        pairs.add(new Pair(Optional.of(match), Optional.of(one)));
        old.remove(match);
        current.remove(one);
      }
    }
  }

  /** Counts only where there is neither an id nor a name. */
  private static String position(PlanTree entry) {
    return entry.id().isEmpty() && entry.name().isEmpty() ? entry.at().last() : "";
  }
}
