package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** The section {@code information}. */
@Says("What people are given to read, hear or watch.")
public record Information(
    Stance stance,
    @Says("Each thing that is published, with its formats and dates.") Items<Publication> published,
    @Says(value = "What the published material covers.", need = WANTED) Choices<Tells> tells,
    @Says("Whether the material sets out a proposal.") Answer containsProposal,
    @Says("Whether it names the site.") Answer namesSite,
    @Says("Whether it says that there is no alternative.") Answer saysNoAlternative,
    @Says("Whether it says plainly that something closes.") Choice<Closure> statesClosure,
    @Says("How the questions were tested.") Questions questions,
    @Says("Errors found in the material after it was published.") Items<ErrorFound> errorsFound,
    @Says("Ways to get in touch.") Contact contact,
    @Says("How many days it takes to send another format on request.") Quantity onRequestWithinDays,
    @Says("The notice that tells people how their answers are kept.") Text privacyNotice,
    @Says("The data protection impact assessment.") Text dpia,
    @Says("How the accessible information standard is followed.")
        AccessibleInformation accessibleInformation)
    implements Part {

  public boolean isTellingReasons() {
    return tells.has(Tells.REASONS);
  }

  /** It tells people of options beside the one proposed, kept or dropped. */
  public boolean isTellingOptions() {
    return tells.has(Tells.OPTIONS) || tells.has(Tells.DISCARDED_OPTIONS);
  }

  public boolean isTellingDiscardedOptions() {
    return tells.has(Tells.DISCARDED_OPTIONS);
  }

  public boolean isTellingCriteria() {
    return tells.has(Tells.CRITERIA);
  }

  /** It tells people what it costs now and what happens to the money if nothing changes. */
  public boolean isTellingMoney() {
    return tells.has(Tells.COSTS) && tells.has(Tells.CONSEQUENCE_OF_NO_CHANGE);
  }

  /** It tells people the drawbacks, and what the change does to journeys and to equality. */
  public boolean isTellingDrawbacks() {
    return tells.has(Tells.DISADVANTAGES) && tells.has(Tells.TRAVEL) && tells.has(Tells.EQUALITY);
  }

  public boolean isTellingWhatIsFixed() {
    return tells.has(Tells.WHAT_IS_FIXED);
  }

  /** It tells people what would change, and what that would mean for them. */
  public boolean isTellingChange() {
    return tells.has(Tells.WHAT_WOULD_CHANGE) && tells.has(Tells.EFFECT_ON_USERS);
  }

  /** It tells people how to answer, how the decision is made and when. */
  public boolean isTellingProcess() {
    return tells.has(Tells.HOW_TO_RESPOND)
        && tells.has(Tells.HOW_DECIDED)
        && tells.has(Tells.DECISION_DATE);
  }

  public boolean isTellingScoring() {
    return tells.has(Tells.SCORING);
  }

  public boolean isHidingClosure() {
    return statesClosure.is(Closure.NO);
  }

  public boolean isImplyingClosure() {
    return statesClosure.is(Closure.IMPLIED);
  }

  /** A reader can see that something closes. */
  public boolean isShowingClosure() {
    return statesClosure.is(Closure.EXPLICIT) || isImplyingClosure();
  }

  /** What published material can cover. */
  public enum Tells implements Word {
    REASONS,
    WHAT_WOULD_CHANGE,
    EFFECT_ON_USERS,
    OPTIONS,
    DISCARDED_OPTIONS,
    CRITERIA,
    SCORING,
    COSTS,
    CONSEQUENCE_OF_NO_CHANGE,
    DISADVANTAGES,
    TRAVEL,
    EQUALITY,
    HOW_TO_RESPOND,
    HOW_DECIDED,
    DECISION_DATE,
    WHAT_IS_FIXED
  }

  /** How plainly a closure is stated. */
  public enum Closure implements Word {
    EXPLICIT,
    IMPLIED,
    NO
  }

  /** Something published. */
  public record Publication(
      Stance stance,
      @Says(value = "The name of the publication.", main = true) Text name,
      @Says("The date it was published.") When date,
      @Says("How many pages it has.") Quantity pages,
      @Says("The formats it comes in.") Choices<Format> formats,
      @Says("The languages it comes in.") Texts languages,
      @Says("When it is ready.") When ready,
      @Says("Who tried it out before it was published.") Text testedWith,
      @Says("Whether it is in plain English.") Answer plainEnglish,
      @Says("Where its accessibility statement is.") Text accessibilityStatement,
      @Says("What shows it, such as the document's id.") Evidence evidence)
      implements Part {
    /** It comes only in formats made for people who cannot use the standard version. */
    public boolean isAdapted() {
      return formats.isStated() && formats.items().stream().allMatch(Format::isAdapted);
    }

    /** One of its formats is made for people who cannot use the standard version. */
    public boolean isPartlyAdapted() {
      return formats.items().stream().anyMatch(Format::isAdapted);
    }

    /** The number of pages that the plan gives is more than this. */
    public boolean isLongerThan(long most) {
      return pages.isNumber() && pages.whole() > most;
    }

    /** It is a short way into the rest: easy read, or a summary by its name. */
    public boolean isSummary() {
      return formats.has(Format.EASY_READ)
          || name.mentions("summary")
          || name.mentions("short version")
          || name.mentions("leaflet");
    }

    /** It is a web page or a PDF, whatever else it is. */
    public boolean isOnScreen() {
      return formats.has(Format.HTML) || formats.has(Format.PDF);
    }

    /** It can be read on a screen only as a PDF. */
    public boolean isOnlyPdf() {
      return isOnScreen() && !formats.has(Format.HTML);
    }

    @Override
    public String shown() {
      return name.shown();
    }
  }

  /** The questions people are asked. */
  public record Questions(
      Stance stance,
      @Says("Whether they were tried out on people first.") Answer tested,
      @Says("Who checked that they are neutral.") Text neutralReviewedBy,
      @Says("Whether people can answer in their own words.") Answer freeText)
      implements Part {}

  /** An error in what was published. */
  public record ErrorFound(
      Stance stance,
      @Says(value = "What was wrong.", main = true) Text what,
      @Says("When it was found.") When found,
      @Says("When it was put right, or no.") When corrected,
      @Says("When people were told, or no.") When told)
      implements Part {
    /**
     * The plan says that it was not put right, or that people were not told, and neither was done.
     */
    public boolean isLeftStanding() {
      return !corrected.isStated() && !told.isStated() && (corrected.isNone() || told.isNone());
    }

    /** The plan does not say whether it was put right or people were told. */
    public boolean isSilentOnOutcome() {
      return corrected.isAbsent() && told.isAbsent();
    }

    @Override
    public String shown() {
      return what.shown();
    }
  }

  /** Ways to get in touch. */
  public record Contact(
      Stance stance,
      @Says("A phone number, or yes.") Text phone,
      @Says("A postal address, or yes.") Text post,
      @Says("An email address, or yes.") Text email,
      @Says("A place to ask in person, or yes.") Text inPerson)
      implements Part {
    private static final int WAYS = 4;

    /** At least two ways are there. */
    public boolean isSeveral() {
      return ways(Text::isStated) > 1;
    }

    /** One way is there, and the plan says that there is no other. */
    public boolean isOnlyOne() {
      return ways(Text::isStated) == 1 && ways(Text::isNone) == WAYS - 1;
    }

    /** People can ask without the internet. */
    public boolean isOffline() {
      return phone.isStated() || post.isStated() || inPerson.isStated();
    }

    private long ways(Predicate<Text> which) {
      return Stream.of(phone, post, email, inPerson).filter(which).count();
    }
  }

  /** The six steps of the accessible information standard, and who leads. */
  public record AccessibleInformation(
      Stance stance,
      @Says("Whether people are asked what they need to read or hear it.") Answer asksNeeds,
      @Says("Whether what they need is written down.") Answer records,
      @Says("Whether staff see at once that someone has such a need.") Answer flags,
      @Says("Whether others who help them are told, if they agree.") Answer shares,
      @Says("Whether they get it.") Answer meets,
      @Says("Whether it is looked at again.") Answer reviews,
      @Says("Who leads on it.") Text lead,
      @Says("The executive who answers for it.") Text executiveLead)
      implements Part {
    /** What people need is written down, flagged, shared and met. */
    public boolean isEveryStep() {
      return steps().allMatch(Answer::isYes);
    }

    /** The plan says that one of those steps is not taken. */
    public boolean isSteppedOver() {
      return steps().anyMatch(Answer::isNoOrNone);
    }

    /** Both leads are named. */
    public boolean isLed() {
      return lead.isStated() && executiveLead.isStated();
    }

    private Stream<Answer> steps() {
      return Stream.of(records, flags, shares, meets);
    }
  }
}
