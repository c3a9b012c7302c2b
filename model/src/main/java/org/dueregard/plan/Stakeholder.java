package org.dueregard.plan;

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

  @Override
  public String shown() {
    return name.shown();
  }
}
