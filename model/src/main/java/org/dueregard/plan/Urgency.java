package org.dueregard.plan;

/** The section {@code urgency}: a claim that there is no time for the ordinary route. */
@Says("A claim that there is no time for the ordinary route.")
public record Urgency(
    Stance stance,
    @Says("Whether urgency is claimed.") Answer claimed,
    @Says("What kind of urgency, such as safety or money.") Text kind,
    @Says(value = "Why there is no time.", main = true) Text reason,
    @Says("Since when the reason was known.") When knownSince,
    @Says("The provision of law relied on, if any.") Text statutoryPower,
    @Says("A shorter exercise that was held instead.") ShorterExercise shorterExercise,
    @Says("How long the ordinary route takes.") Text ordinaryRouteTakes,
    @Says("The day on which the urgent step ends.") When timeLimit)
    implements Part {

  /** A shorter exercise. */
  public record ShorterExercise(
      Stance stance,
      @Says("Whether a shorter exercise is held.") Answer held,
      @Says("Who takes part in it.") Texts with,
      @Says("Why there is none.") Text whyNot)
      implements Part {}

  @Override
  public String shown() {
    return reason.shown();
  }
}
