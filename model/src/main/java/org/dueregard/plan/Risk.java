package org.dueregard.plan;

/** A risk. */
@Says("A risk to the work.")
public record Risk(
    Stance stance,
    @Says(value = "What could go wrong.", main = true) Text risk,
    @Says("What is done about it.") Text mitigation,
    @Says("Who sees to it.") Text owner)
    implements Part {
  @Override
  public String shown() {
    return risk.shown();
  }
}
