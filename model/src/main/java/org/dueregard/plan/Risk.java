package org.dueregard.plan;

/** A risk. */
@Says("A risk to the work.")
public record Risk(
    Stance stance,
    @Says(value = "What could go wrong.", main = true) Text risk,
    @Says("What is done about it.") Text mitigation,
    @Says("Who sees to it.") Text owner)
    implements Part {
  /** It is the risk that ministers call the change in. */
  public boolean isAboutCallIn() {
    return risk.mentions("call")
        && (risk.mentions("minister")
            || risk.mentions("secretary of state")
            || risk.mentions("call-in"));
  }

  @Override
  public String shown() {
    return risk.shown();
  }
}
