package org.dueregard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The text of a plan in which the answers belong between brackets, {@code plan: {stage: idea}}. All
 * that stands in it stays as it is.
 *
 * @param text the plan, which is YAML
 */
record FlowText(String text) {

  /** The text with these answers; empty where they do not belong between brackets. */
  Optional<String> with(Topic topic, List<String> answers) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Node at = YamlText.compose(text);
    List<String> missing = new ArrayList<>(topic.keys());
    while (!missing.isEmpty()) {
      Optional<Node> below = below(at, missing.get(0));
      if (below.isEmpty()) {
        break;
      }
      at = below.get();
      missing.remove(0);
    }
    return at instanceof CollectionNode<?> open && open.getFlowStyle() == FlowStyle.FLOW
        ? Optional.of(into(open, written(topic, answers, missing)))
        : Optional.empty();
  }

  /** The map or list under this key. */
  private static Optional<Node> below(Node node, String key) {
    return node instanceof MappingNode map
        ? map.getValue().stream()
            .filter(one -> one.getKeyNode() instanceof ScalarNode name && isNamed(name, key))
            .map(NodeTuple::getValueNode)
            .filter(CollectionNode.class::isInstance)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isNamed(ScalarNode name, String key) {
    return name.getValue().equals(key);
  }

  /** The answers, under those of the keys that are not there yet. */
  private static String written(Topic topic, List<String> answers, List<String> missing) {
    StringJoiner pairs = new StringJoiner(", ");
    for (int i = 0; i < answers.size(); i++) {
      pairs.add(topic.questions().get(i).key() + ": " + answers.get(i));
    }
    if (missing.isEmpty()) {
      return topic.isEntry() ? "{" + pairs + "}" : pairs.toString();
    }
    String added = topic.isEntry() ? "[{" + pairs + "}]" : "{" + pairs + "}";
    for (int i = missing.size() - 1; i > 0; i--) {
      added = "{" + missing.get(i) + ": " + added + "}";
    }
    return missing.get(0) + ": " + added;
  }

  /** After what the brackets hold, and before any comment there. */
  private String into(CollectionNode<?> open, String added) {
    List<?> held = open.getValue();
    if (held.isEmpty()) {
      return at(open.getStartMark().getIndex() + 1, added);
    }
    Object last = held.get(held.size() - 1);
    Node node = last instanceof NodeTuple pair ? pair.getValueNode() : (Node) last;
    return at(node.getEndMark().getIndex(), ", " + added);
  }

  /** Marks count characters as people do, and Java does not. */
  private String at(int mark, String added) {
    int index = text.offsetByCodePoints(0, mark);
    return text.substring(0, index) + added + text.substring(index);
  }
}
