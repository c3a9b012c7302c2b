package org.dueregard.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a plan states or says there is none of, by path: how a report finds what was read. */
public final class Mentions {
  /** Sorted so that whatever stands under a path follows it at once. */
  private final List<Mention> inOrder;

  private final Map<String, Integer> places = new HashMap<>();

  /** Of the mentions given, keeps those that the plan states or says there is none of. */
  public Mentions(Collection<? extends Mention> all) {
    Map<String, Mention> byPointer = new HashMap<>();
    for (Mention mention : all) {
      if (!mention.isAbsent()) {
        byPointer.put(mention.at().pointer(), mention);
      }
    }
    List<Mention> sorted = new ArrayList<>(byPointer.values());
    sorted.sort(Comparator.comparing(mention -> mention.at()));
    inOrder = List.copyOf(sorted);
    for (int i = 0; i < inOrder.size(); i++) {
      places.put(inOrder.get(i).at().pointer(), i);
    }
  }

  /** What stands at this path, if the plan mentions it. */
  public Optional<Mention> at(PlanPath path) {
    return Optional.ofNullable(places.get(path.pointer())).map(inOrder::get);
  }

  /** What stands at or under this path, in the order of the paths; nothing where nothing stands. */
  public List<Mention> within(PlanPath path) {
    Integer first = path.isRoot() ? Integer.valueOf(0) : places.get(path.pointer());
    if (first == null) {
      return List.of();
    }
    int last = first;
    while (last < inOrder.size() && inOrder.get(last).at().isWithin(path)) {
      last++;
    }
    return inOrder.subList(first, last);
  }
}
