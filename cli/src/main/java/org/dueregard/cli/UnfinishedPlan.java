package org.dueregard.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.finding.Problem;
import org.dueregard.plan.yaml.PlanReader;
import org.yaml.snakeyaml.error.YAMLException;

/** What stands in the text of a plan, whether or not it is whole. */
record UnfinishedPlan(Object top) {
  static UnfinishedPlan of(String text) {
    return new UnfinishedPlan(YamlText.load(text));
  }

  /**
   * Whether something stands there; empty brackets are nothing. A single value that stands where
   * the fields could, such as {@code timeline: none}, counts for all of them.
   */
  boolean has(String pointer) {
    Object at = top;
    for (String key : pointer.substring(1).split("/", -1)) {
      if (at instanceof Map<?, ?> map) {
        at = map.get(key);
      } else if (at instanceof List<?> list) {
        int index = key.matches("\\d+") ? Integer.parseInt(key) : 0;
        at = index < list.size() ? list.get(index) : null;
      } else {
        return at != null;
      }
    }
    boolean isEmpty =
        at instanceof Map<?, ?> map ? map.isEmpty() : at instanceof List<?> list && list.isEmpty();
    return at != null && !isEmpty;
  }

  /** What the reader says against a plan, but for what is not there yet. */
  static List<Problem> faults(String text) {
    List<Problem> problems =
        new PlanReader().read("plan", text.getBytes(StandardCharsets.UTF_8)).problems();
    try {
      UnfinishedPlan tree = of(text);
      return problems.stream()
          .filter(one -> one.path().isRoot() || tree.has(one.path().pointer()))
          .toList();
    } catch (YAMLException malformed) {
      return problems;
    }
  }

  /** What is first wrong with an answer, in the words of the reader; empty where nothing is. */
  static Optional<String> fault(Topic topic, Question question, String answer) {
    if (topic.isNone(question, answer)) {
      return Optional.empty();
    }
    List<String> yaml =
        topic.questions().stream()
            .map(
                one ->
                    one.equals(question) ? question.yaml(answer) : one.isFixed() ? one.why() : "")
            .toList();
    Topic first = new Topic(topic.keys(), Math.min(topic.entry(), 0), false, topic.questions());
    String at = first.pointer(question);
    return faults(PlanDraft.of("").with(first, yaml).text()).stream()
        .filter(one -> one.path().isRoot() || one.path().pointer().startsWith(at))
        .map(one -> one.message() + " " + one.hint())
        .findFirst();
  }
}
