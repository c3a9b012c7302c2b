package org.dueregard.plan;

/**
 * One field of a plan: absent, stated as none, or stated with a value. Each knows its path.
 *
 * @param <T> the type of the value
 */
public sealed interface Stated<T> {
  PlanPath at();

  /** Not mentioned in the plan. */
  record Absent<T>(PlanPath at) implements Stated<T> {}

  /** Said to be none, with the reason given (empty if there was none). */
  record None<T>(PlanPath at, String why) implements Stated<T> {}

  /**
   * Stated.
   *
   * @param at where
   * @param value what it says
   * @param text the plan's own words for it
   * @param why the reason given with it, or empty
   */
  record Value<T>(PlanPath at, T value, String text, String why) implements Stated<T> {}

  /** The value, or this fallback when there is none. */
  default T or(T fallback) {
    return this instanceof Value<T> stated ? stated.value() : fallback;
  }
}
