package org.dueregard.plan.yaml;

import java.util.Map;
import org.dueregard.plan.PlanPath;

/**
 * From plan paths to lines and columns. A path that is not in the file stands at its nearest parent
 * that is.
 */
public final class SourceMap {
  private final Map<String, Span> spans;

  SourceMap(Map<String, Span> spans) {
    this.spans = Map.copyOf(spans);
  }

  /** The span of this path, or of its nearest parent in the file; the first line for the root. */
  public Span span(PlanPath path) {
    return spans.getOrDefault(nearest(path).pointer(), Span.START);
  }

  /** The path itself where the file has it, else the nearest parent that it has. */
  public PlanPath nearest(PlanPath path) {
    PlanPath at = path;
    while (!at.isRoot() && !spans.containsKey(at.pointer())) {
      at = at.parent();
    }
    return at;
  }
}
