package org.dueregard.plan;

import java.util.Locale;

/** A person or organisation with a stake. */
@Says("A person or organisation with a stake in the change.")
public record Stakeholder(
    Stance stance,
    @Says(value = "Who they are.", main = true) Text name,
    @Says("What kind of stakeholder they are.") Choice<Kind> kind,
    @Says("Whether they are for the change, against it, affected by it or neutral.")
        Choice<Side> side,
    @Says("What matters to them.") Text interest,
    @Says("How much influence they have.") Choice<Level> influence,
    @Says("The ids of the activities that involve them.") Texts involvedBy,
    @Says("Whether they were invited to take part.") Answer invited)
    implements Part {

  /** On the side of those whom the change affects. */
  public boolean isAffected() {
    return side.is(Side.AFFECTED);
  }

  /** Kinds of stakeholder. */
  public enum Kind implements Word {
    PUBLIC_BODY,
    ELECTED,
    STAFF,
    UNION,
    VOLUNTARY,
    CAMPAIGN,
    HEALTHWATCH,
    MEDIA,
    NEIGHBOUR_NHS,
    AMBULANCE,
    CARE_HOME,
    GP,
    PROVIDER,
    REGULATOR,
    REPRESENTATIVE_BODY,
    OTHER
  }

  /** Where a stakeholder stands. */
  public enum Side implements Word {
    FOR,
    AGAINST,
    AFFECTED,
    NEUTRAL
  }

  /** High, medium or low. */
  public enum Level implements Word {
    HIGH,
    MEDIUM,
    LOW
  }

  /** It has the means to test a model or an analysis for itself. */
  public boolean isAbleToTest() {
    return kind.is(Kind.PROVIDER)
        || kind.is(Kind.REGULATOR)
        || kind.is(Kind.NEIGHBOUR_NHS)
        || kind.is(Kind.PUBLIC_BODY)
        || kind.is(Kind.REPRESENTATIVE_BODY);
  }

  /** Healthwatch, or a group of a kind that speaks for patients or other users. */
  public boolean isSpeakingForUsers() {
    return isHealthwatch()
        || kind.is(Kind.REPRESENTATIVE_BODY)
        || kind.is(Kind.VOLUNTARY)
        || kind.is(Kind.CAMPAIGN);
  }

  public boolean isHealthwatch() {
    return kind.is(Kind.HEALTHWATCH);
  }

  /** A council's health and wellbeing board, known by its name. */
  public boolean isHealthAndWellbeingBoard() {
    return name.value().toLowerCase(Locale.ROOT).contains("wellbeing board");
  }

  /**
   * It works beside the service, and feels a change in it: ambulances, GPs, care homes, the NHS.
   */
  public boolean isPartner() {
    boolean isBeside =
        kind.is(Kind.AMBULANCE)
            || kind.is(Kind.GP)
            || kind.is(Kind.CARE_HOME)
            || kind.is(Kind.NEIGHBOUR_NHS);
    return isBeside && !side.is(Side.AFFECTED);
  }

  /** It is a partner, and the plan says that it takes no part. */
  public boolean isPartnerLeftOut() {
    return isPartner() && !isHeard() && (invited.isNoOrNone() || involvedBy.isNone());
  }

  /** It is a partner, and the plan does not say whether it takes part. */
  public boolean isPartnerUnsaid() {
    return isPartner() && invited.isAbsent() && involvedBy.isAbsent();
  }

  /** The plan gives a reason for its taking no part. */
  public boolean isAbsenceReasoned() {
    return invited.isReasoned() || involvedBy.isReasoned();
  }

  /** The plan says that it is affected, and neither asked to take part nor in any activity. */
  public boolean isAffectedAndLeftOut() {
    return side.is(Side.AFFECTED) && isLeftOut();
  }

  /** The plan says that it is against, and neither asked to take part nor in any activity. */
  public boolean isAgainstAndLeftOut() {
    return side.is(Side.AGAINST) && isLeftOut();
  }

  /** It is for the change and takes part. */
  public boolean isHeardInFavour() {
    return side.is(Side.FOR) && isHeard();
  }

  /** It speaks for others, whom it has to ask before it can answer, and takes part. */
  public boolean isAnsweringForMembers() {
    return kind.is(Kind.REPRESENTATIVE_BODY) && isHeard();
  }

  /** It is affected and takes part. */
  public boolean isAffectedAndHeard() {
    return side.is(Side.AFFECTED) && isHeard();
  }

  /** It is affected, and the plan does not say whether it takes part. */
  public boolean isAffectedAndUnsaid() {
    return side.is(Side.AFFECTED) && invited.isAbsent() && involvedBy.isAbsent();
  }

  /** An MP, a councillor or another elected person. */
  public boolean isElected() {
    return kind.is(Kind.ELECTED);
  }

  /** It is invited, or takes part in an activity. */
  public boolean isHeard() {
    return invited.isYes() || involvedBy.isStated();
  }

  /** The plan says that it is not invited, and shows it in no activity. */
  public boolean isLeftOut() {
    return invited.isNo() && !involvedBy.isStated();
  }

  /**
   * It is affected, or speaks for others, and was invited: others like it may be heard through it.
   */
  public boolean isHeardForOthers() {
    return invited.isYes() && (side.is(Side.AFFECTED) || kind.is(Kind.REPRESENTATIVE_BODY));
  }

  @Override
  public String shown() {
    return name.shown();
  }
}
