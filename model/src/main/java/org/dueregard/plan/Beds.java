package org.dueregard.plan;

/** A change in hospital beds. */
public record Beds(
    Stance stance,
    @Says(value = "How many beds more, or fewer with a minus sign.", main = true) Quantity change,
    @Says("Whether it closes a significant number.") Answer closesSignificant,
    @Says("Which of the three conditions of the bed test is met.") Choice<Condition> condition,
    @Says("What shows that the condition is met.") Evidence evidence)
    implements Part {
  /** The three conditions of the bed test. */
  public enum Condition implements Word {
    ALTERNATIVE_PROVISION,
    NEW_TREATMENT,
    EFFICIENCY
  }

  /** The care that replaces the beds is what is relied on. */
  public boolean isReplaced() {
    return condition.is(Condition.ALTERNATIVE_PROVISION);
  }

  @Override
  public String shown() {
    return change.shown();
  }
}
