package org.dueregard.plan;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Everything a plan states or says there is none of, by path: how a report finds what was read. */
public final class Mentions {
  private final NavigableMap<String, Mention> byPointer = new TreeMap<>();

  /** Of the mentions given, keeps those that the plan states or says there is none of. */
  public Mentions(Collection<? extends Mention> all) {
    for (Mention mention : all) {
      if (!mention.isAbsent()) {
        byPointer.put(mention.at().pointer(), mention);
      }
    }
  }

  /** What stands at this path, if the plan mentions it. */
  public Optional<Mention> at(PlanPath path) {
    return Optional.ofNullable(byPointer.get(path.pointer()));
  }

  /** What stands at or under this path, in the order of the paths. */
  public List<Mention> within(PlanPath path) {
    return byPointer.tailMap(path.pointer(), true).values().stream()
        .takeWhile(mention -> mention.at().pointer().startsWith(path.pointer()))
        .filter(mention -> mention.at().isWithin(path))
        .toList();
  }
}
