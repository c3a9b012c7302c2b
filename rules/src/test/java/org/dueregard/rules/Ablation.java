package org.dueregard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;

/** One plan, and what its outcomes become when parts of it are taken away. */
final class Ablation {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final int MOST_ROUNDS = 5;
  private static final String ANY = "*";

  private final Assurance assurance;
  private final JsonNode plan;
  private final Map<Set<String>, Map<String, Outcome>> without = new ConcurrentHashMap<>();

  Ablation(Assurance assurance, String plan) {
    this.assurance = assurance;
    try {
      this.plan = YAML.readTree(plan);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The outcomes of the plan without what stands at these paths, by requirement. */
  Map<String, Outcome> without(Collection<String> paths) {
    return without.computeIfAbsent(new TreeSet<>(paths), this::outcomes);
  }

  /** Those of the paths at which the plan holds something. */
  List<String> present(Collection<String> paths) {
    return paths.stream().filter(path -> remove(tree(), parts(path))).toList();
  }

  private Map<String, Outcome> outcomes(Set<String> paths) {
    JsonNode tree = tree();
    paths.forEach(path -> remove(tree, parts(path)));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Read read = read(tree);
      if (read instanceof Read.Ok ok) {
        return Outcomes.of(assurance, ok).byId().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().outcome()));
      }
      removeDangling(tree, read);
    }
    // A plan cannot be without what every plan needs: there is no outcome at all.
    return Map.of();
  }

  /** What refers to a part that is gone goes too. */
  private static void removeDangling(JsonNode tree, Read read) {
    read.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .map(problem -> problem.path().pointer())
        .sorted(Comparator.comparing(String::length).thenComparing(one -> one).reversed())
        .forEach(pointer -> remove(tree, parts(pointer)));
  }

  private static Read read(JsonNode tree) {
    try {
      byte[] text = YAML.writeValueAsBytes(tree);
      return new PlanReader().read("plan.yaml", text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Whether the rest is still a plan: nothing in it refers to what stands there. */
  boolean standsWithout(String path) {
    JsonNode tree = tree();
    remove(tree, parts(path));
    return read(tree) instanceof Read.Ok;
  }

  private JsonNode tree() {
    return plan.deepCopy();
  }

  private static List<String> parts(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  private static boolean remove(JsonNode from, List<String> parts) {
    String key = parts.get(0);
    boolean isLast = parts.size() == 1;
    if (from instanceof ArrayNode list && key.equals(ANY)) {
      boolean isFound = !list.isEmpty();
      if (isLast) {
        list.removeAll();
        return isFound;
      }
      isFound = false;
      for (JsonNode item : list) {
        isFound |= remove(item, parts.subList(1, parts.size()));
      }
      return isFound;
    }
    if (from instanceof ArrayNode list && key.matches("\\d+")) {
      int at = Integer.parseInt(key);
      if (isLast) {
        return list.remove(at) != null;
      }
      return list.has(at) && remove(list.get(at), parts.subList(1, parts.size()));
    }
    if (from instanceof ObjectNode fields && fields.has(key)) {
      if (isLast) {
        fields.remove(key);
        return true;
      }
      return remove(fields.get(key), parts.subList(1, parts.size()));
    }
    return false;
  }
}
