package org.dueregard.plan;

import java.util.List;

/** What backs a claim: ids of entries in {@code documents}, or plain words. */
public record Evidence(Stated<List<String>> field) implements Leaf<List<String>> {
  /** The ids and words, or an empty list. */
  public List<String> items() {
    return field.or(List.of());
  }
}
