package org.dueregard.plan;

/** Journeys. */
public record Travel(
    Stance stance,
    @Says("Whether the effect on journeys has been worked out.") Answer assessed,
    @Says("When the work on journeys will be finished.") When due,
    @Says("What shows the effect on journeys.") Evidence evidence,
    @Says(value = "What was found about journeys.", main = true) Text summary,
    @Says("The effect of the journeys on carbon.") Text carbon)
    implements Part {
  @Override
  public String shown() {
    return summary.shown();
  }
}
