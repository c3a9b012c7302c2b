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

  @Override
  public String shown() {
    return name.shown();
  }
}
