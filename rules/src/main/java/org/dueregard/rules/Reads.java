package org.dueregard.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.plan.Answer;
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
 * @param found the outermost things that stand there and show it, in the order of the paths
 * @param denied those that stand there and say no, or that there is none
 * @param leaves the fields in what was found
 * @param isEvidenced whether a document of the plan backs one of them
 */
record Reads(List<Mention> found, List<Mention> denied, List<Mention> leaves, boolean isEvidenced) {
  private static final String ANY = "/*";

  static Reads of(List<String> paths, NoneIs none, Plan plan) {
    Map<PlanPath, Mention> there = new LinkedHashMap<>();
    for (String path : paths) {
      addAt(path, plan, there);
    }
    Map<PlanPath, Mention> found = new LinkedHashMap<>();
    List<Mention> denied = new ArrayList<>();
    for (Mention one : there.values()) {
      if (shows(one, none, plan)) {
        found.put(one.at(), one);
      } else {
        denied.add(one);
      }
    }
    Map<PlanPath, Mention> leaves = new LinkedHashMap<>();
    boolean isEvidenced = false;
    for (Mention one : found.values()) {
      for (Mention inside : plan.mentions().within(one.at())) {
        if (inside instanceof Leaf) {
          leaves.put(inside.at(), inside);
        }
      }
      isEvidenced = isEvidenced || isEvidenced(one, plan);
    }
    return new Reads(
        new ArrayList<>(found.values()), denied, new ArrayList<>(leaves.values()), isEvidenced);
  }

  /** Something at one of the paths shows it. */
  boolean isAnything() {
    return !found.isEmpty();
  }

  private static void addAt(String path, Plan plan, Map<PlanPath, Mention> found) {
    int any = path.indexOf(ANY);
    if (any < 0) {
      plan.mentions()
          .at(new PlanPath(path))
          .filter(Reads::saysSomething)
          .ifPresent(one -> found.put(one.at(), one));
      return;
    }
    String rest = path.substring(any + ANY.length());
    Mention list = plan.mentions().at(new PlanPath(path.substring(0, any))).orElse(null);
    if (list instanceof Items<?> items) {
      for (Part item : items.items()) {
        addAt(item.at().pointer() + rest, plan, found);
      }
    }
  }

  /** A section shows something where one of its fields does. */
  private static boolean shows(Mention one, NoneIs none, Plan plan) {
    boolean isDenial = one.isNone() || (one instanceof Answer answer && answer.isNo());
    if (isDenial) {
      return none == NoneIs.ANSWER || (none == NoneIs.REASONED && one.isReasoned());
    }
    if (one instanceof Leaf) {
      return true;
    }
    List<Mention> leaves =
        plan.mentions().within(one.at()).stream().filter(Leaf.class::isInstance).toList();
    return leaves.isEmpty() || leaves.stream().anyMatch(leaf -> shows(leaf, none, plan));
  }

  private static boolean saysSomething(Mention mention) {
    return !(mention instanceof Items<?> items) || items.isNone() || !items.isEmpty();
  }

  /** The evidence may stand in the thing itself, or beside it when it is a field. */
  private static boolean isEvidenced(Mention one, Plan plan) {
    PlanPath around = one instanceof Leaf ? one.at().parent().child("evidence") : one.at();
    for (Mention inside : plan.mentions().within(around)) {
      if (inside instanceof Evidence evidence
          && evidence.items().stream().anyMatch(plan::hasDocument)) {
        return true;
      }
    }
    return false;
  }
}
