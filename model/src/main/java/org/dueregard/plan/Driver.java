package org.dueregard.plan;

/** One reason for the change. */
public record Driver(
    Stance stance,
    @Says(value = "The reason in plain words.", main = true) Text reason,
    @Says("What kind of reason it is.") Choice<Kind> kind,
    @Says("Whether it is the main reason.") Answer main,
    @Says("Whether the public is told this reason.") Answer published)
    implements Part {
  /** Kinds of reason. */
  public enum Kind implements Word {
    SAFETY,
    QUALITY,
    WORKFORCE,
    MONEY,
    ESTATE,
    POLICY,
    CONTRACT,
    OTHER
  }

  /** It is about the safety of people. */
  public boolean isAboutSafety() {
    return kind.is(Kind.SAFETY);
  }

  @Override
  public String shown() {
    return reason.shown();
  }
}
