package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

import java.math.BigDecimal;

/** The section {@code options}. */
@Says("The options and how they were reached.")
public record Options(
    Stance stance,
    @Says(value = "How the options were chosen.", need = WANTED) Text howChosen,
    @Says("How many options people are asked about, where their names are not known.")
        Quantity countConsultedOn,
    @Says("Whether the public is told which option is preferred.") Answer preferenceStatedOpenly,
    @Says(value = "What the options are judged by.", need = WANTED) Texts criteria,
    @Says("Whether the public can see the criteria.") Answer criteriaPublished,
    @Says("A change in what the options are judged by.") CriteriaChange criteriaChanged,
    @Says(value = "Whether people helped to shape the options, and how.", need = WANTED)
        Answer publicInvolved,
    @Says(value = "Why there is only one option, if there is.", need = WANTED)
        Text singleOptionReason,
    @Says("Every option that was looked at.") Items<Option> considered)
    implements Part {

  /** The plan lists more options that people are asked about than it counts. */
  public boolean isCountedShort() {
    long asked = considered.items().stream().filter(one -> one.consultedOn().isYes()).count();
    return countConsultedOn.isPlain()
        && countConsultedOn.number().compareTo(BigDecimal.valueOf(asked)) < 0;
  }

  /** The plan counts the options that people are asked about and lists options too. */
  public boolean isCountedAndListed() {
    return countConsultedOn.isPlain() && !considered.isEmpty();
  }

  /** A change in what options are judged by. */
  public record CriteriaChange(
      Stance stance,
      @Says("The criteria before.") Text from,
      @Says(value = "The criteria after.", main = true) Text to,
      @Says("Whether people were told of the change.") Answer told)
      implements Part {
    @Override
    public String shown() {
      return to.shown();
    }
  }

  /** One option. */
  public record Option(
      Stance stance,
      @Says("A short id, such as O1.") Text id,
      @Says(value = "The option's name.", main = true) Text name,
      @Says("Whether it changes nothing, little, or more.") Choice<Kind> kind,
      @Says("Whether it reached the short list.") Answer shortlisted,
      @Says("Whether it is the preferred option.") Answer preferred,
      @Says("Whether people are asked about it.") Answer consultedOn,
      @Says("Whether it could really be done.") Answer viable,
      @Says("Whether the money and the staff for it can be found.") Answer affordable,
      @Says("Why it was dropped.") Text discardedBecause,
      @Says("When it was dropped.") When discardedOn,
      @Says("Whether the public is told about it.") Answer toldToPublic,
      @Says("Whether the people consulted already know of it.") Answer knownToConsultees,
      @Says("Who raised it.") Text raisedBy,
      @Says("When it was taken back.") When withdrawnOn,
      @Says("Why it was taken back.") Text withdrawnBecause,
      @Says("When it was put back.") When restoredOn)
      implements Part {
    /** Kinds of option. */
    public enum Kind implements Word {
      DO_NOTHING,
      DO_MINIMUM,
      CHANGE
    }

    /** People are asked about it, and the plan says that it cannot be paid for or staffed. */
    public boolean isAskedAndOutOfReach() {
      return consultedOn.isYes() && affordable.isNo();
    }

    /** It was looked at and put aside: people are not asked about it. */
    public boolean isPutAside() {
      return !consultedOn.isYes()
          && !preferred.isYes()
          && (consultedOn.isNo()
              || shortlisted.isNo()
              || discardedBecause.isStated()
              || discardedOn.isStated());
    }

    /**
     * A realistic option that the body itself put aside, and that those consulted are not known to
     * know. Changing nothing counts only where the plan says that it could be done; an idea that
     * others raised, only where the body took it into its own sifting.
     */
    public boolean isLiveAlternative() {
      return isPutAside()
          && !viable.isNo()
          && !(kind.is(Kind.DO_NOTHING) && !viable.isYes())
          && !knownToConsultees.isYes()
          && !(raisedBy.isStated() && shortlisted.isAbsent());
    }

    /** It is no longer in: not on the short list, ruled out, or taken back and not put back. */
    public boolean isOut() {
      return shortlisted.isNo()
          || viable.isNo()
          || discardedBecause.isStated()
          || discardedOn.isStated()
          || (withdrawnOn.isStated() && !restoredOn.isStated());
    }

    /** A live alternative of which the plan says that the public is not told. */
    public boolean isKeptBack() {
      return isLiveAlternative() && toldToPublic.isNo();
    }

    @Override
    public String shown() {
      return name.isStated() ? name.shown() : id.shown();
    }
  }
}
