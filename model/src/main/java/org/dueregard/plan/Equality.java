package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

/** The section {@code equality}. */
@Says("The equality duty and its assessment.")
public record Equality(
    Stance stance,
    @Says(value = "The equality impact assessment.", need = WANTED) Assessment assessment,
    @Says("How regard is had to the three aims of the duty.") Aims aims,
    @Says("The effect on people, for each of the nine protected characteristics.")
        Characteristics characteristics,
    @Says("Whether the gravest effects are put plainly to the decision-makers.")
        Answer severityExplained,
    @Says("Whether you know who took part.") Monitoring monitoring,
    @Says("Effects that add up with other changes.") Text cumulative)
    implements Part {

  /** The assessment. */
  public record Assessment(
      Stance stance,
      @Says(value = "How far it has got.", main = true) Choice<Status> status,
      @Says("Whether it is a document of its own or part of the decision paper.") Choice<Form> form,
      @Says("What it needed and did not get.") Text missing,
      @Says("The title of the assessment.") Text title,
      @Says("Why it went no further than screening.") Text screenedOutBecause,
      @Says("When it was started.") When started,
      @Says("When it was completed.") When completed,
      @Says("Each version, with its date.") Items<Version> versions,
      @Says("When it was updated after the consultation.") When updatedAfterConsultation,
      @Says("Whether the decision-makers have it.") Answer toDecisionMaker,
      @Says("The bodies that adopted it.") Texts adoptedBy,
      @Says("Who signed it off.") Text signedOffBy,
      @Says("When or how it is looked at again.") Text review,
      @Says("What shows it, such as the document's id.") Evidence evidence)
      implements Part {
    /** How far an assessment has got. */
    public enum Status implements Word {
      NOT_STARTED,
      SCREENING,
      DRAFT,
      COMPLETE,
      INCOMPLETE
    }

    /** Where an assessment is written down. */
    public enum Form implements Word {
      DOCUMENT,
      IN_DECISION_PAPER
    }

    @Override
    public String shown() {
      return isNone() ? "none" : status.shown();
    }
  }

  /** A version of the assessment. */
  public record Version(
      Stance stance,
      @Says(value = "The name or number of the version.", main = true) Text version,
      @Says("The date of the version.") When date)
      implements Part {
    @Override
    public String shown() {
      return version.shown();
    }
  }

  /** The three aims of the equality duty: Equality Act 2010, section 149(1). */
  public record Aims(
      Stance stance,
      @Says("How discrimination is ended or avoided.") Text eliminate,
      @Says("How equal chances are advanced.") Text advance,
      @Says("How good relations between people are fostered.") Text foster)
      implements Part {}

  /** The effects, one for each of the nine characteristics of the Equality Act 2010, section 4. */
  public record Characteristics(
      Stance stance,
      @Says("The effect on people of different ages.") CharacteristicEffect age,
      @Says("The effect on disabled people.") CharacteristicEffect disability,
      @Says("The effect on people who change or have changed gender.")
          CharacteristicEffect genderReassignment,
      @Says("The effect on people who are married or in a civil partnership.")
          CharacteristicEffect marriageCivilPartnership,
      @Says("The effect on people who are pregnant or have a new baby.")
          CharacteristicEffect pregnancyMaternity,
      @Says("The effect on people of different races and ethnic groups.") CharacteristicEffect race,
      @Says("The effect on people of different religions or beliefs, or none.")
          CharacteristicEffect religionBelief,
      @Says("The effect on women and men.") CharacteristicEffect sex,
      @Says("The effect on lesbian, gay, bisexual and straight people.")
          CharacteristicEffect sexualOrientation)
      implements Part {}

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

    @Override
    public String shown() {
      return impact.shown();
    }
  }

  /** Who took part. */
  public record Monitoring(
      Stance stance,
      @Says("Whether you ask who people are.") Answer collected,
      @Says("What the answers are compared with, such as the census.") Text comparedWith)
      implements Part {}
}
