package org.dueregard.plan;

/** A temporary change already made. */
public record Temporary(
    Stance stance,
    @Says("When the change began.") When since,
    @Says(value = "Why it was made.", main = true) Text reason,
    @Says("The dates it was extended on.") Dates extended,
    @Says("Whether people were consulted before it was made.") Answer consulted,
    @Says("Why people were not consulted.") Text whyNotConsulted,
    @Says("When it is to be looked at again.") When reviewDate)
    implements Part {
  @Override
  public String shown() {
    return since.isStated() ? "since " + since.shown() : reason.shown();
  }
}
