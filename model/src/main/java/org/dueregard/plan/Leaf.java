package org.dueregard.plan;

/**
 * A single field, with the words a rule uses to ask about it. Each kind of field is a record over a
 * {@link Stated} of its own.
 *
 * @param <T> the type of the value
 */
public sealed interface Leaf<T> extends Mention
    permits Text, Texts, Answer, When, Dates, Quantity, Choice, Choices, Evidence, Shares {
  Stated<T> field();

  @Override
  default PlanPath at() {
    return field().at();
  }

  @Override
  default Presence presence() {
    if (field() instanceof Stated.Value) {
      return Presence.STATED;
    }
    return field() instanceof Stated.None ? Presence.NONE : Presence.ABSENT;
  }

  @Override
  default String why() {
    if (field() instanceof Stated.Value<T> value) {
      return value.why();
    }
    return field() instanceof Stated.None<T> none ? none.why() : "";
  }

  @Override
  default String shown() {
    if (field() instanceof Stated.Value<T> value) {
      return value.text();
    }
    return isNone() ? "none" : "";
  }
}
