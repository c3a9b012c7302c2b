package org.dueregard.plan;

/** A promise already made in public. */
@Says("A promise already made in public.")
public record Commitment(
    Stance stance,
    @Says("When it was made.") When date,
    @Says(value = "What was promised.", main = true) Text what,
    @Says("What kind of promise it is.") Choice<Kind> kind,
    @Says("Whom it was made to.") Text to,
    @Says("Whether the promise is kept.") Choice<Kept> kept,
    @Says("The date it is to be kept by.") When by,
    @Says("Where the promise can be found.") Text where)
    implements Part {

  /** Kinds of promise. */
  public enum Kind implements Word {
    CONSULT,
    ENGAGE,
    SERVICE,
    OTHER
  }

  /** Whether a promise is kept. */
  public enum Kept implements Word {
    YES,
    NO,
    PLANNED
  }

  /** It promises to ask people, not something about the service. */
  public boolean isToAsk() {
    return kind.is(Kind.CONSULT) || kind.is(Kind.ENGAGE);
  }

  /** The plan says that it is kept. */
  public boolean isHonoured() {
    return kept.is(Kept.YES);
  }

  /** The plan says that it is still to be kept. */
  public boolean isPending() {
    return kept.is(Kept.PLANNED);
  }

  /** The plan says that it is not kept. */
  public boolean isBroken() {
    return kept.is(Kept.NO);
  }

  /** It is a promise of when to decide, not of something that comes before the decision. */
  public boolean isAboutDecision() {
    return !isToAsk()
        && (what.mentions("decision") || what.mentions("decide"))
        && !what.mentions("before")
        && !what.mentions("decision-mak")
        && !what.mentions("decision mak");
  }

  /** A promise that people will be consulted. */
  public boolean isToConsult() {
    return kind.is(Kind.CONSULT);
  }

  @Override
  public String shown() {
    return what.shown();
  }
}
