package org.dueregard.plan;

/** The effect on people who share one characteristic. */
public record CharacteristicEffect(
    Stance stance,
    @Says(value = "Whether the effect is good, bad, both, none or not known.", main = true)
        Choice<Impact> impact,
    @Says("What shows the effect.") Evidence evidence,
    @Says("What is not known.") Text gap,
    @Says("What is done to soften it.") Text mitigation,
    @Says("Why it is justified.") Text justifiedBecause,
    @Says("Who sees to it.") Text owner,
    @Says("The date it is to be done by.") When by,
    @Says("The ids of the activities that heard from them.") Texts heardFrom)
    implements Part {
  /** Kinds of effect. */
  public enum Impact implements Word {
    POSITIVE,
    NEGATIVE,
    MIXED,
    NEUTRAL,
    UNKNOWN
  }

  /** Bad, or good for some and bad for others. */
  public boolean isHarmful() {
    return impact.is(Impact.NEGATIVE) || impact.is(Impact.MIXED);
  }

  /** Bad, mixed or not known: the people it falls on need to be heard. */
  public boolean isFlagged() {
    return isHarmful() || impact.is(Impact.UNKNOWN);
  }

  /** Bad or mixed, with something about it that is not known and nothing done about it. */
  public boolean isHarmfulAndUnsettled() {
    return isHarmful() && gap.isStated() && !isAnswered();
  }

  /** Something is said to be missing that nobody is to settle. */
  public boolean isUnsettled() {
    boolean isInHand = isAnswered() || heardFrom.isStated() || owner.isStated() || by.isStated();
    return gap.isStated() && !isInHand;
  }

  /** Said not to be known, with nothing done to soften it and nobody heard on it. */
  public boolean isLeftUnknown() {
    return impact.is(Impact.UNKNOWN) && !isAnswered() && !heardFrom.isStated();
  }

  /** It is evidenced, softened or justified. */
  public boolean isWeighed() {
    return evidence.isStated() || mitigation.isStated() || justifiedBecause.isStated();
  }

  /** It is softened or justified, or the plan says why it need not be. */
  public boolean isAnswered() {
    return mitigation.isStated() || justifiedBecause.isStated() || mitigation.isReasoned();
  }

  /** The plan says that it is neither softened nor justified. */
  public boolean isLeftStanding() {
    return !isAnswered() && mitigation.isNone() && justifiedBecause.isNone();
  }

  /** An effect is stated, and nothing shows it: no evidence, no reason, no known gap. */
  public boolean isBare() {
    return impact.isStated() && !impact.isReasoned() && evidence.isAbsent() && gap.isAbsent();
  }

  /** The plan does not say what the effect is. */
  public boolean isUnsaid() {
    return impact.isAbsent() && !isReasoned();
  }

  @Override
  public String shown() {
    return impact.shown();
  }
}
