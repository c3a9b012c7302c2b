package org.dueregard.plan.yaml;

import java.util.List;
import java.util.Map;
import org.dueregard.plan.PlanPath;

/** A YAML value with its path and its span: all that binding needs to know of the file. */
sealed interface Node {
  PlanPath path();

  Span span();

  /** A scalar as it stands in the file; {@code null} and an empty value are empty text. */
  record Scalar(PlanPath path, Span span, String text) implements Node {}

  record Sequence(PlanPath path, Span span, List<Node> items) implements Node {}

  record Mapping(PlanPath path, Span span, Map<String, Entry> entries) implements Node {}

  /** A key with its own span, and its value. */
  record Entry(Span key, Node value) {}
}
