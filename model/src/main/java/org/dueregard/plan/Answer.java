package org.dueregard.plan;

/** A yes or a no. {@code none} is a third answer: there is nothing to say yes or no about. */
public record Answer(Stated<Boolean> field) implements Leaf<Boolean> {
  public boolean isYes() {
    return field.or(false);
  }

  public boolean isNo() {
    return !field.or(true);
  }

  /** The plan either says no or says that there is none. */
  public boolean isNoOrNone() {
    return isNo() || isNone();
  }
}
