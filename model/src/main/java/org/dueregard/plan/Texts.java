package org.dueregard.plan;

import java.util.List;

/** A list of texts or of ids. */
public record Texts(Stated<List<String>> field) implements Leaf<List<String>> {
  /** The items, or an empty list. */
  public List<String> items() {
    return field.or(List.of());
  }

  public int count() {
    return items().size();
  }

  /** Whether one item is exactly this. */
  public boolean has(String item) {
    return items().contains(item);
  }
}
