package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Evidence;
import org.dueregard.plan.Items;
import org.dueregard.plan.Leaf;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Part;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;

/**
 * What a plan holds at the paths that a requirement reads.
 *
 * @param found the outermost things that stand there, in the order of the paths
 * @param leaves the fields in them
 * @param isEvidenced whether a document of the plan backs one of them
 */
record Reads(List<Mention> found, List<Mention> leaves, boolean isEvidenced) {
  private static final String ANY = "/*";

  static Reads of(List<String> paths, Plan plan) {
    List<Mention> found = new ArrayList<>();
    for (String path : paths) {
      found.addAll(at(path, plan));
    }
    List<Mention> leaves = new ArrayList<>();
    boolean isEvidenced = false;
    for (Mention one : found) {
      for (Mention inside : plan.mentions().within(one.at())) {
        if (inside instanceof Leaf && !leaves.contains(inside)) {
          leaves.add(inside);
        }
      }
      isEvidenced |= isEvidenced(one, plan);
    }
    return new Reads(found.stream().distinct().toList(), leaves, isEvidenced);
  }

  /** Something stands at one of the paths, be it only a stated "none". */
  boolean isAnything() {
    return !found.isEmpty();
  }

  private static List<Mention> at(String path, Plan plan) {
    int any = path.indexOf(ANY);
    if (any < 0) {
      return plan.mentions().at(new PlanPath(path)).stream().filter(Reads::saysSomething).toList();
    }
    List<Mention> found = new ArrayList<>();
    PlanPath list = new PlanPath(path.substring(0, any));
    String rest = path.substring(any + ANY.length());
    for (Mention inside : plan.mentions().within(list)) {
      if (inside.at().parent().equals(list) && inside instanceof Part) {
        found.addAll(at(inside.at().pointer() + rest, plan));
      }
    }
    return found;
  }

  private static boolean saysSomething(Mention mention) {
    return !(mention instanceof Items<?> items) || items.isNone() || !items.isEmpty();
  }

  /** The evidence may stand in the thing itself, or beside it when it is a field. */
  private static boolean isEvidenced(Mention one, Plan plan) {
    PlanPath around = one instanceof Leaf ? one.at().parent().child("evidence") : one.at();
    return plan.mentions().within(around).stream()
        .filter(Evidence.class::isInstance)
        .flatMap(evidence -> ((Evidence) evidence).items().stream())
        .anyMatch(plan::hasDocument);
  }
}
