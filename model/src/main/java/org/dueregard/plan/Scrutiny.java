package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

import java.util.Comparator;
import java.util.stream.Stream;

/** The section {@code scrutiny}. */
@Says("Health scrutiny by councils, and ministers.")
public record Scrutiny(
    Stance stance,
    @Says(value = "Whether the NHS body thinks the change is substantial, and why.", need = WANTED)
        NhsView nhsView,
    @Says(value = "Each scrutiny committee, with what it was told and asked.", need = WANTED)
        Items<Committee> committees,
    @Says("The joint committee, where more than one council is concerned.")
        JointCommittee jointCommittee,
    @Says("What ministers were told and what they did.") SecretaryOfState secretaryOfState,
    @Says(
            "The urgency exception, if it is relied on: no consultation of the council for safety or welfare.")
        Exemption exemption,
    @Says("Information the councils asked for.") InformationSupplied informationSupplied,
    @Says("Whether the plan expects a council to refer the change to ministers.")
        Answer expectsReferral)
    implements Part {
  /**
   * The change is treated as substantial: the NHS body says so, or a committee does or the
   * exception from consulting is used, and the NHS body does not say otherwise. Nothing here works
   * it out.
   */
  public boolean isTreatedAsSubstantial() {
    boolean isTaken =
        exemption.used().isYes()
            || committees.items().stream().anyMatch(Committee::saysSubstantial);
    return nhsView.saysSubstantial() || (isTaken && !nhsView.saysNotSubstantial());
  }

  /** The NHS body's view. */
  public record NhsView(
      Stance stance,
      @Says(value = "Whether the NHS body thinks the change is substantial.", main = true)
          Choice<Substantial> substantial,
      @Says("Why the NHS body thinks so.") Texts reasons,
      @Says("Who in the NHS body decided that.") Text decidedBy,
      @Says("When the NHS body decided that.") When date)
      implements Part {
    public boolean saysSubstantial() {
      return substantial.is(Substantial.YES);
    }

    public boolean saysNotSubstantial() {
      return substantial.is(Substantial.NO);
    }

    public boolean isUnsure() {
      return substantial.is(Substantial.UNSURE);
    }

    /** Substantial or not, in the NHS body's view. */
    public enum Substantial implements Word {
      YES,
      NO,
      UNSURE
    }

    @Override
    public String shown() {
      return substantial.shown();
    }
  }

  /** A scrutiny committee. */
  public record Committee(
      Stance stance,
      @Says(value = "The name of the committee.", need = REQUIRED, main = true) Text name,
      @Says(value = "The council it belongs to.", need = REQUIRED) Text council,
      @Says("When it was told of the proposal.") When told,
      @Says("When it was asked if the change is substantial.") When askedIfSubstantial,
      @Says("Whether the committee thinks the change is substantial.")
          Choice<View> viewOnSubstantial,
      @Says("When it was consulted.") When consulted,
      @Says("The meetings at which it looked at this.") Items<Meeting> meetings,
      @Says("The decision date that it was given.") When decisionDateGiven,
      @Says("The last day for its comments that it was given.") When commentsByGiven,
      @Says("When the two dates were published, or where.") When datesPublished,
      @Says("Changes to the dates it was given.") Items<DateChange> dateChanges,
      @Says("When its comments are due.") When commentsDue,
      @Says("When its comments came in.") When commentsReceived,
      @Says("What the committee said.") Text comments,
      @Says("What the committee recommended.") Texts recommendations,
      @Says("What the NHS body answered.") Text responseToComments,
      @Says("When it asked for a response to its report.") When responseRequested,
      @Says("When that response was sent, or no.") When responseSent,
      @Says("How a disagreement was handled.") Text disagreementHandled,
      @Says("What shows it, such as the minutes.") Evidence evidence,
      @Says("The kind of council it belongs to.") Choice<Tier> tier)
      implements Part {
    public boolean saysSubstantial() {
      return viewOnSubstantial.is(View.YES);
    }

    public boolean saysNotSubstantial() {
      return viewOnSubstantial.is(View.NO);
    }

    /** It does not share the NHS body's view. */
    public boolean isDisagreeing() {
      return viewOnSubstantial.is(View.DISAGREED);
    }

    /** It has not said yet whether it thinks the change substantial. */
    public boolean isViewOpen() {
      return !viewOnSubstantial.isStated() || viewOnSubstantial.is(View.NOT_YET);
    }

    /** A district council in a two-tier area has no health scrutiny committee of its own. */
    public boolean isDistrict() {
      return tier.is(Tier.DISTRICT);
    }

    /** The last day for its comments: the one that stands now, else the one it was given. */
    public When commentsBy() {
      return commentsDue.isStated() ? commentsDue : commentsByGiven;
    }

    /** The first time it had to do with the change; absent where the plan dates no contact. */
    public When firstHeard() {
      return Stream.concat(
              Stream.of(told, askedIfSubstantial, consulted),
              meetings.items().stream().map(Meeting::date))
          .filter(When::isStated)
          .min(Comparator.comparing(when -> when.date().earliest()))
          .orElse(told);
    }

    /** A committee's view on "substantial". */
    public enum View implements Word {
      YES,
      NO,
      NOT_YET,
      DISAGREED
    }

    /** Kinds of council. */
    public enum Tier implements Word {
      COUNTY,
      UNITARY,
      LONDON_BOROUGH,
      METROPOLITAN,
      DISTRICT
    }

    @Override
    public String shown() {
      return name.isStated() ? name.shown() : council.shown();
    }
  }

  /** A meeting. */
  public record Meeting(
      Stance stance,
      @Says(value = "The date of the meeting.", main = true) When date,
      @Says("What the meeting was for.") Text purpose)
      implements Part {
    @Override
    public String shown() {
      return date.shown();
    }
  }

  /** A date that changed. */
  public record DateChange(
      Stance stance,
      @Says(value = "The new date.", main = true) When date,
      @Says("When the committee was told, or no.") When told)
      implements Part {
    @Override
    public String shown() {
      return date.shown();
    }
  }

  /** A joint committee. */
  public record JointCommittee(
      Stance stance,
      @Says("Whether a joint committee is needed.") Answer needed,
      @Says("When it was set up; yes or no will do.") When setUp,
      @Says(value = "The name of the joint committee.", main = true) Text name,
      @Says("The meetings at which it looked at this.") Items<Meeting> meetings,
      @Says("Why there is no joint committee.") Text whyNot)
      implements Part {
    /** When it was set up; rules cannot say {@code setUp}, which they take for a setter. */
    public When formed() {
      return setUp;
    }

    /** It is set up, or has a name or a meeting and is not said to be missing. */
    public boolean isInPlace() {
      return setUp.isStated() || (!setUp.isNone() && (name.isStated() || !meetings.isEmpty()));
    }

    @Override
    public String shown() {
      return name.shown();
    }
  }

  /** Ministers. */
  public record SecretaryOfState(
      Stance stance,
      @Says(value = "When ministers were notified, or no.", main = true) When notified,
      @Says("Who notified them.") Text by,
      @Says("Why they were not notified.") Text whyNot,
      @Says("When ministers called the change in, or no.") When calledIn,
      @Says("What ministers directed.") Text direction)
      implements Part {
    /** The one who notified is named as an NHS commissioner. */
    public boolean isByCommissioner() {
      return by.mentions("icb")
          || by.mentions("integrated care board")
          || by.mentions("nhs england");
    }
  }

  /** The urgency exception: SI 2013/218, regulation 23(2). */
  public record Exemption(
      Stance stance,
      @Says("Whether the exception is used.") Answer used,
      @Says(value = "Why it is used.", main = true) Text reason,
      @Says("What kind of reason it is.") Choice<Kind> kind,
      @Says("Since when the reason was known.") When knownSince,
      @Says("Who was satisfied that it applied.") Text satisfiedBy,
      @Says("When that was decided.") When date,
      @Says("When the committee was told, or no.") When committeeTold,
      @Says("Whether it was told why there was no consultation.") Answer reasonGiven)
      implements Part {
    /** The only reasons that regulation 23(2) admits. */
    public boolean isForSafetyOrWelfare() {
      return kind.is(Kind.SAFETY) || kind.is(Kind.WELFARE);
    }

    /** Money or the timetable, or staffing with no word of anyone's safety. */
    public boolean isForConvenience() {
      boolean isStaffing = kind.is(Kind.STAFFING) && !Safety.isIn(reason);
      return kind.is(Kind.MONEY) || kind.is(Kind.TIMETABLE) || isStaffing;
    }

    /** Kinds of reason. */
    public enum Kind implements Word {
      SAFETY,
      WELFARE,
      MONEY,
      STAFFING,
      TIMETABLE,
      OTHER
    }

    @Override
    public String shown() {
      return reason.shown();
    }
  }

  /** Information given. */
  public record InformationSupplied(
      Stance stance,
      @Says("When the information is due.") When due,
      @Says("When the information was given.") When date,
      @Says("Who it was given to.") Text to)
      implements Part {}
}
