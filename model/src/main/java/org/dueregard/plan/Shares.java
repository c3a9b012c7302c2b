package org.dueregard.plan;

import java.util.Map;

/** Numbers by group id, as the plan words them. */
public record Shares(Stated<Map<String, String>> field) implements Leaf<Map<String, String>> {
  /** The numbers, or an empty map. */
  public Map<String, String> items() {
    return field.or(Map.of());
  }
}
