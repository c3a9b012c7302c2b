package org.dueregard.plan;

/**
 * One word out of a fixed list.
 *
 * @param <E> the list
 */
public record Choice<E extends Enum<E>>(Stated<E> field) implements Leaf<E> {
  public boolean is(E word) {
    return field instanceof Stated.Value<E> value && value.value() == word;
  }
}
