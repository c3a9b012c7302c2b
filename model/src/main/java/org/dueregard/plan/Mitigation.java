package org.dueregard.plan;

/** A step to soften the effect. */
public record Mitigation(
    Stance stance,
    @Says(value = "What is done to soften the effect.", main = true) Text what,
    @Says("How far it has got.") Text status,
    @Says("") Answer separateDecision)
    implements Part {
  @Override
  public String shown() {
    return what.shown();
  }
}
