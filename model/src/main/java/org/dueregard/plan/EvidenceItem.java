package org.dueregard.plan;

/** Something the proposal relies on. */
@Says("Something the proposal relies on.")
public record EvidenceItem(
    Stance stance,
    @Says(value = "The name of the study, model or advice.", main = true) Text name,
    @Says("What kind of evidence it is.") Choice<Kind> kind,
    @Says("Whether the decision turns on it.") Answer decisive,
    @Says("When the body received it.") When received,
    @Says("When it was published, or no.") When published,
    @Says("Why it was not published.") Text whyNotPublished,
    @Says("Whether the decision-makers had it.") Answer toDecisionMaker,
    @Says("What it decided.") Text drives,
    @Says("How much of it people could see.") Choice<Access> access,
    @Says("Whether the work was carried out.") Answer done)
    implements Part {

  /** Kinds of evidence. */
  public enum Kind implements Word {
    MODEL,
    SCORING,
    SURVEY,
    INDEPENDENT_REPORT,
    ADVICE,
    DATA,
    LEGAL_ADVICE
  }

  /** How much people could see. */
  public enum Access implements Word {
    NONE,
    READ_ONLY,
    FULL
  }

  /**
   * The body's own assessment of the effects, by its name, of no known date: one made for the
   * decision takes in what people said, and so may come after it.
   */
  public boolean isOwnAssessment() {
    boolean isAssessment =
        name.mentions("impact assessment") || name.mentions("equality assessment");
    return isAssessment && received.isAbsent();
  }

  /** The plan says that people could not see it by this day. */
  public boolean isUnseenBy(When day) {
    return published.isNone() || access.is(Access.NONE) || published.isAfter(day);
  }

  /**
   * The decision turns on it: the plan says so, or names what it decided and not that it was of
   * less weight. The advice of a lawyer never counts.
   */
  public boolean isTurnedOn() {
    return (decisive.isYes() || (decisive.isAbsent() && drives.isStated()))
        && !kind.is(Kind.LEGAL_ADVICE);
  }

  /** The plan says that people could not see it: not in print, and in no other way. */
  public boolean isWithheld() {
    boolean isSeen = access.is(Access.FULL) || access.is(Access.READ_ONLY);
    return (published.isNone() && !isSeen) || (published.isAbsent() && access.is(Access.NONE));
  }

  /** The plan says neither when it was published nor how much of it people could see. */
  public boolean isSilentOnAccess() {
    return published.isAbsent() && access.isAbsent();
  }

  /** A model that people could look at but not run. */
  public boolean isReadOnlyModel() {
    return kind.is(Kind.MODEL) && access.is(Access.READ_ONLY);
  }

  @Override
  public String shown() {
    return name.shown();
  }
}
