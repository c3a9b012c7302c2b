package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

  /**
   * Some thought is given to equality, whatever it is called: it is in the decision paper or before
   * the decision-makers, an aim is answered, or an effect is evidenced, softened or justified.
   */
  public boolean isShowingRegard() {
    return assessment.isSeen()
        || assessment.evidence().isStated()
        || severityExplained.isYes()
        || aims.isAnyStated()
        || characteristics.all().stream().anyMatch(CharacteristicEffect::isWeighed);
  }

  /** Effects are stated, and none of them is bad, mixed or not known. */
  public boolean isHarmless() {
    List<CharacteristicEffect> all = characteristics.all();
    return all.stream().anyMatch(effect -> effect.impact().isStated())
        && all.stream().noneMatch(CharacteristicEffect::isFlagged);
  }

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

    /** The plan says that there is none, or that it has not been started. */
    public boolean isUndone() {
      return isNone() || status.isNone() || status.is(Status.NOT_STARTED);
    }

    /** It is in the decision paper, or the decision-makers have it. */
    public boolean isSeen() {
      return form.is(Form.IN_DECISION_PAPER) || toDecisionMaker.isYes();
    }

    /** It is part of the decision paper. */
    public boolean isInPaper() {
      return form.is(Form.IN_DECISION_PAPER);
    }

    /** Something is there: it is more than started on paper, and less than known to be whole. */
    public boolean isMade() {
      return status.isStated() && !isUndone();
    }

    /** All that the plan dates in it comes certainly after this day. */
    public boolean isOnlyAfter(When day) {
      List<When> dated = dates().filter(Mention::isStated).toList();
      return !dated.isEmpty() && dated.stream().allMatch(date -> date.isAfter(day));
    }

    /** Begun in time but finished certainly after this day. */
    public boolean isFinishedAfter(When day) {
      return completed.isAfter(day) && !isOnlyAfter(day);
    }

    /** A version is dated no later than this day. */
    public boolean isDraftedBy(When day) {
      return versions.items().stream().anyMatch(version -> version.date().isOnOrBefore(day));
    }

    /** No part of it has a date. */
    public boolean isUndated() {
      return dates().noneMatch(Mention::isStated) && updatedAfterConsultation.isAbsent();
    }

    /** It is known not to be whole: it is called so, or it lacks what it needed. */
    public boolean isIncomplete() {
      return status.is(Status.INCOMPLETE) || (missing.isStated() && !isWholeAllTheSame());
    }

    /** Still a draft, which the plan does not say that the decision-makers have. */
    public boolean isUnseenDraft() {
      return status.is(Status.DRAFT) && !isSeen();
    }

    /** It lacks something, yet is called complete and is before the decision-makers or updated. */
    public boolean isCriticised() {
      return missing.isStated() && isWholeAllTheSame();
    }

    private boolean isWholeAllTheSame() {
      return status.is(Status.COMPLETE) && (isSeen() || updatedAfterConsultation.isStated());
    }

    /** It stopped at screening, by its status or with a reason. */
    public boolean isScreenedOut() {
      return screenedOutBecause.isStated() || status.is(Status.SCREENING);
    }

    /** This body is among those that adopted it. */
    public boolean isAdoptedBy(Text body) {
      String name = body.value().strip().toLowerCase(Locale.ROOT);
      return adoptedBy.items().stream()
          .anyMatch(one -> one.strip().toLowerCase(Locale.ROOT).equals(name));
    }

    private Stream<When> dates() {
      return Stream.concat(
          Stream.of(started, completed), versions.items().stream().map(Version::date));
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
      implements Part {
    public boolean isAnyStated() {
      return eliminate.isStated() || advance.isStated() || foster.isStated();
    }
  }

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
      implements Part {
    /** The nine effects, there or not. */
    public List<CharacteristicEffect> all() {
      return Stream.of(Characteristic.values()).map(this::of).toList();
    }

    /** The effect on people who share this characteristic. */
    public CharacteristicEffect of(Characteristic which) {
      return switch (which) {
        case AGE -> age;
        case DISABILITY -> disability;
        case GENDER_REASSIGNMENT -> genderReassignment;
        case MARRIAGE_CIVIL_PARTNERSHIP -> marriageCivilPartnership;
        case PREGNANCY_MATERNITY -> pregnancyMaternity;
        case RACE -> race;
        case RELIGION_BELIEF -> religionBelief;
        case SEX -> sex;
        case SEXUAL_ORIENTATION -> sexualOrientation;
      };
    }
  }

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

  /** Who took part. */
  public record Monitoring(
      Stance stance,
      @Says("Whether you ask who people are.") Answer collected,
      @Says("What the answers are compared with, such as the census.") Text comparedWith)
      implements Part {}
}
