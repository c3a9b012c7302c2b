package org.dueregard.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.plan.Items;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Part;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;

/** What a plan states, as a tree of its paths. */
final class PlanTree {
  private final PlanPath at;
  private final Map<String, PlanTree> children = new LinkedHashMap<>();
  private Optional<Mention> mention = Optional.empty();

  private PlanTree(PlanPath at) {
    this.at = at;
  }

  static PlanTree of(Plan plan) {
    PlanTree root = new PlanTree(PlanPath.ROOT);
    for (Mention one : plan.mentions().within(PlanPath.ROOT)) {
      PlanTree node = root;
      for (String step : one.at().pointer().substring(1).split("/", -1)) {
        PlanPath under = new PlanPath(node.at.pointer() + "/" + step);
        node = node.children.computeIfAbsent(step, made -> new PlanTree(under));
      }
      node.mention = Optional.of(one);
    }
    return root;
  }

  PlanPath at() {
    return at;
  }

  Optional<Mention> mention() {
    return mention;
  }

  Map<String, PlanTree> children() {
    return children;
  }

  /** A list of parts, such as the activities. */
  boolean isList() {
    return mention.filter(one -> one instanceof Items<?> && !one.isNone()).isPresent();
  }

  /** The entries of a list, in the order of the plan. */
  List<PlanTree> entries() {
    List<PlanTree> entries = new ArrayList<>(children.values());
    entries.sort(
        (one, other) ->
            Integer.compare(Integer.parseInt(one.step()), Integer.parseInt(other.step())));
    return entries;
  }

  /** A value, or the word that there is none: what can be compared as it stands. */
  boolean isSayingSomething() {
    return mention
        .filter(one -> one.isNone() || one.isReasoned() || !(one instanceof Part))
        .isPresent();
  }

  /** The id of an entry, or empty. */
  String id() {
    PlanTree id = children.get("id");
    return id == null ? "" : id.mention.map(Mention::shown).orElse("").strip();
  }

  /** The name of an entry, or empty. */
  String name() {
    return mention.map(Mention::shown).orElse("").replaceAll("\\s+", " ").strip();
  }

  private String step() {
    return at.last();
  }
}
