package org.dueregard.plan.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value as it is written: bare, or as {@code {value: …, why: …}}, where {@code how}, {@code what}
 * and {@code ground} do for {@code why}.
 *
 * @param node the value itself
 * @param why the reason given with it, or empty
 * @param others what else stands beside {@code value}; empty for a bare value
 */
record Written(Node node, String why, Map<String, Node.Entry> others) {
  private static final String VALUE = "value";
  private static final String WHY = "why";

  /** The keys beside {@code value} that give its reason. */
  static final List<String> REASONS = List.of(WHY, "how", "what", "ground");

  private static final Set<String> NONE = Set.of("none", "no", "false");
  private static final Set<String> YES = Set.of("yes", "true");

  static Written of(Node node) {
    if (node instanceof Node.Mapping mapping && mapping.entries().containsKey(VALUE)) {
      Map<String, Node.Entry> others = new LinkedHashMap<>(mapping.entries());
      Node value = others.remove(VALUE).value();
      return new Written(value, reasons(mapping), others);
    }
    return new Written(node, "", Map.of());
  }

  /** The reason given inside a section: {@code why}. */
  static String why(Node.Mapping section) {
    return reason(section, WHY).orElse("");
  }

  /** A key that gives the reason of its section, whatever the section. */
  static boolean isReason(String key) {
    return key.equals(WHY);
  }

  /** Says that there is none. */
  boolean isNone() {
    return isOneOf(NONE);
  }

  /** Says only that it is there. */
  boolean isYes() {
    return isOneOf(YES);
  }

  /** Nothing was written: an empty value, list or group. */
  boolean isEmpty() {
    return (node instanceof Node.Scalar scalar && scalar.text().isEmpty())
        || (node instanceof Node.Sequence list && list.items().isEmpty())
        || (node instanceof Node.Mapping mapping && mapping.entries().isEmpty());
  }

  /** The text of a value, or the texts of a list joined; empty where there are keys inside. */
  static Optional<String> text(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    if (node instanceof Node.Sequence list) {
      List<Optional<String>> texts = list.items().stream().map(Written::text).toList();
      return texts.stream().allMatch(Optional::isPresent)
          ? Optional.of(texts.stream().flatMap(Optional::stream).collect(Collectors.joining("; ")))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isOneOf(Set<String> words) {
    return node instanceof Node.Scalar scalar
        && words.contains(scalar.text().toLowerCase(Locale.ROOT));
  }

  private static String reasons(Node.Mapping mapping) {
    return REASONS.stream()
        .flatMap(key -> reason(mapping, key).stream())
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> reason(Node.Mapping mapping, String key) {
    return Optional.ofNullable(mapping.entries().get(key))
        .map(Node.Entry::value)
        .flatMap(Written::text)
        .filter(text -> !text.isEmpty());
  }
}
