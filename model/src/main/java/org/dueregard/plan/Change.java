package org.dueregard.plan;

/** A change after launch. */
@Says("A change to the plan after launch.")
public record Change(
    Stance stance,
    @Says("When it changed.") When date,
    @Says(value = "What changed.", main = true) Text what,
    @Says("Whether it matters to how people would answer.") Answer material,
    @Says("When the people consulted were told, or no.") When consulteesTold,
    @Says("The new last day, if the window was extended.") When windowExtendedTo)
    implements Part {
  @Override
  public String shown() {
    return what.shown();
  }
}
