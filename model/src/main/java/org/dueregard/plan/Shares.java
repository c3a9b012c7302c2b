package org.dueregard.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Numbers by group id, as the plan words them. */
public record Shares(Stated<Map<String, String>> field) implements Leaf<Map<String, String>> {
  /** The numbers, or an empty map. */
  public Map<String, String> items() {
    return field.or(Map.of());
  }

  /** Those that are plain whole numbers. */
  public Map<String, BigDecimal> numbers() {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    items()
        .forEach(
            (group, text) -> {
              if (Quantity.isPlain(text)) {
                numbers.put(group, new BigDecimal(text.replace(",", "")));
              }
            });
    return numbers;
  }
}
