package org.dueregard.plan;

import java.util.List;

/**
 * Some words out of a fixed list.
 *
 * @param <E> the list
 */
public record Choices<E extends Enum<E>>(Stated<List<E>> field) implements Leaf<List<E>> {
  /** The words, or an empty list. */
  public List<E> items() {
    return field.or(List.of());
  }

  public boolean has(E word) {
    return items().contains(word);
  }

  public int count() {
    return items().size();
  }
}
