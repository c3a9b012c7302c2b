package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

import java.util.EnumSet;
import java.util.Set;

/** The section {@code proposal}: the service change. */
@Says("The proposal: what would change, why, and what is still open.")
public record Proposal(
    Stance stance,
    @Says(value = "The change in one or two plain sentences.", need = REQUIRED) Text summary,
    @Says(value = "What kinds of change it is.", need = REQUIRED) Choices<ChangeType> changeTypes,
    @Says(value = "The service that changes.", need = WANTED) Text service,
    @Says(value = "The place or places where it changes.", need = WANTED) Text site,
    @Says(value = "Whether the change is for good, for a time, or a trial.", need = WANTED)
        Choice<Permanence> permanence,
    @Says("When a temporary change or pilot ends.") When ends,
    @Says(value = "The service as it is now.", need = WANTED) Text currentService,
    @Says(value = "How much the service is used, in numbers where you have them.", need = WANTED)
        Text usage,
    @Says(
            value =
                "Would it change how, where or when people get the service? Yes or no, and why.",
            need = WANTED)
        Answer affectsManner,
    @Says(
            value = "Would it change the range of services people can get? Yes or no, and why.",
            need = WANTED)
        Answer affectsRange,
    @Says("Why the change is proposed, in plain text: the short form of drivers.") Text whyChange,
    @Says(value = "Each reason for the change, and whether the public is told it.", need = WANTED)
        Items<Driver> drivers,
    @Says(value = "What people can still change.", need = WANTED) Texts openToInfluence,
    @Says(value = "What people cannot change.", need = WANTED) Texts notOpenToInfluence,
    @Says("What the public material says is open.") Texts presentedAsOpen,
    @Says("A change that is already in place for the time being.") Temporary temporary,
    @Says("How many hospital beds come or go.") Beds beds,
    @Says("What the change saves and costs.") Money money,
    @Says(value = "How journeys would change, and whether anyone has worked it out.", need = WANTED)
        Travel travel,
    @Says("Detail that is left until the change is carried out.") Texts detailLeftToImplementation,
    @Says("Steps to soften the effect on people.") Items<Mitigation> mitigations,
    @Says("Whether what replaces the service is there before it goes.")
        Choice<InPlace> replacementInPlace,
    @Says("What happens to the site afterwards.") Text siteAfter,
    @Says("Linked services that this exercise leaves out.") Texts linkedServicesExcluded,
    @Says("Has the body always consulted on such changes? Yes or no, and what it did.")
        Answer settledPractice)
    implements Part {
  private static final Set<ChangeType> INWARD =
      EnumSet.of(
          ChangeType.POLICY,
          ChangeType.STRATEGY_ONLY,
          ChangeType.CORPORATE_CHANGE,
          ChangeType.FUNDING_CHANGE,
          ChangeType.PROVIDER_CHANGE);

  private static final Set<ChangeType> SHIFTING_JOURNEYS =
      EnumSet.of(
          ChangeType.OPEN,
          ChangeType.CLOSE,
          ChangeType.RELOCATE,
          ChangeType.MERGE,
          ChangeType.EXPAND,
          ChangeType.REDUCE,
          ChangeType.CHANGE_ACCESS,
          ChangeType.DIGITAL_SHIFT);
  private static final Set<ChangeType> NARROWING_CHOICE =
      EnumSet.of(
          ChangeType.CLOSE,
          ChangeType.RELOCATE,
          ChangeType.MERGE,
          ChangeType.REDUCE,
          ChangeType.ELIGIBILITY,
          ChangeType.PROVIDER_CHANGE);

  /** One of its kinds of change is felt by people at the point where they use the service. */
  public boolean isServiceChange() {
    return changeTypes.items().stream().anyMatch(type -> !INWARD.contains(type));
  }

  /** Whether the body has always asked people: {@code set…} is no name for a property in rules. */
  public Answer practice() {
    return settledPractice;
  }

  /** A service or place closes. */
  public boolean isClosing() {
    return changeTypes.has(ChangeType.CLOSE);
  }

  /** It plans or shapes services, and the plan says nothing of who would feel it. */
  public boolean isOnlyPlanning() {
    boolean isPlanning =
        changeTypes.has(ChangeType.STRATEGY_ONLY)
            || changeTypes.has(ChangeType.POLICY)
            || changeTypes.has(ChangeType.PROVIDER_CHANGE);
    return isPlanning
        && !isServiceChange()
        && !affectsManner.isStated()
        && !affectsRange.isStated();
  }

  /** A decision of this kind reaches people directly: it is neither a strategy nor policy alone. */
  public boolean isSpecific() {
    return !isStrategy()
        && changeTypes.items().stream().anyMatch(type -> type != ChangeType.POLICY);
  }

  /** It is said to be at the level of a strategy. */
  public boolean isStrategy() {
    return changeTypes.has(ChangeType.STRATEGY_ONLY);
  }

  /** It takes away or cuts back something that people have. */
  public boolean isWithdrawal() {
    return isClosing()
        || changeTypes.has(ChangeType.REDUCE)
        || changeTypes.has(ChangeType.CHANGE_HOURS)
        || changeTypes.has(ChangeType.ELIGIBILITY);
  }

  /** A place that the plan names closes or loses the service. */
  public boolean isClosingOfSite() {
    return site.isStated() && (isClosing() || changeTypes.has(ChangeType.RELOCATE));
  }

  /** It can change how far or how often people and staff travel. */
  public boolean isShiftingJourneys() {
    return changeTypes.items().stream().anyMatch(SHIFTING_JOURNEYS::contains);
  }

  /** It can leave people with fewer services or places to choose from. */
  public boolean isNarrowingChoice() {
    return changeTypes.items().stream().anyMatch(NARROWING_CHOICE::contains);
  }

  /** It is in place, or meant, for a time only; its start is then not the start of the change. */
  public boolean isForATime() {
    return temporary.isStated()
        || permanence.is(Permanence.TEMPORARY)
        || permanence.is(Permanence.PILOT)
        || changeTypes.has(ChangeType.TEMPORARY_CHANGE);
  }

  /** A trial with an end: what people say while it runs can still decide what comes after. */
  public boolean isTrial() {
    return permanence.is(Permanence.PILOT) && ends.isStated();
  }

  /**
   * Things are presented as open, some are fixed, and the plan lists nothing that is truly open.
   */
  public boolean isPresentedOpenAndFixed() {
    return presentedAsOpen.isStated()
        && notOpenToInfluence.isStated()
        && !openToInfluence.isStated();
  }

  /** It is in place for a time, and the plan gives no day on which that time ends. */
  public boolean isOpenEnded() {
    return isForATime() && !ends.isStated() && !temporary.reviewDate().isStated();
  }

  /** Something that cannot change is what the public is told can. */
  public boolean isFixedPresentedAsOpen() {
    return presentedAsOpen.sharesWith(notOpenToInfluence);
  }

  /** The public is told that something can change which the plan itself does not list as open. */
  public boolean isPresentedWiderThanOpen() {
    return !presentedAsOpen.isCoveredBy(openToInfluence);
  }

  /** People may have to go elsewhere than they do now. */
  public boolean isMovingPlace() {
    return isClosing() || changeTypes.has(ChangeType.RELOCATE) || changeTypes.has(ChangeType.MERGE);
  }

  /** The plan speaks of a change for a time, whichever field says so. */
  public boolean isTemporaryAnywhere() {
    return isForATime() || isMakingPermanent() || ends.isStated();
  }

  /** It is said to last for a time, and to make what is temporary permanent. */
  public boolean isForATimeAndForGood() {
    boolean isLimited = permanence.is(Permanence.TEMPORARY) || permanence.is(Permanence.PILOT);
    return isLimited && isMakingPermanent();
  }

  /** It is said to be permanent, and to be a temporary change that is not made permanent. */
  public boolean isForGoodAndTemporary() {
    return permanence.is(Permanence.PERMANENT)
        && changeTypes.has(ChangeType.TEMPORARY_CHANGE)
        && !isMakingPermanent();
  }

  /** It changes how people get in: with whom, by what route, by what means. */
  public boolean isNewWayIn() {
    return changeTypes.has(ChangeType.CHANGE_ACCESS) || changeTypes.has(ChangeType.DIGITAL_SHIFT);
  }

  /** The same thing stands among what is open to people and what is not. */
  public boolean isOpenAndFixed() {
    return openToInfluence.sharesWith(notOpenToInfluence);
  }

  /** It would make a temporary change permanent. */
  public boolean isMakingPermanent() {
    return changeTypes.has(ChangeType.MAKE_TEMPORARY_PERMANENT);
  }

  /** It is meant to last only for a time. */
  public boolean isForTime() {
    return permanence.is(Permanence.TEMPORARY);
  }

  /** What replaces the service is not there yet, and the plan says that it will be. */
  public boolean isReplacementPlanned() {
    return replacementInPlace.is(InPlace.PLANNED);
  }

  /** What replaces the service is not there, and the plan does not say that it will be. */
  public boolean isReplacementMissing() {
    return replacementInPlace.is(InPlace.NO) || replacementInPlace.isNone();
  }

  /** It changes how a body is organised, and a service with it. */
  public boolean isReorganisationWithService() {
    return changeTypes.has(ChangeType.CORPORATE_CHANGE) && isServiceChange();
  }

  /** Kinds of change. */
  public enum ChangeType implements Word {
    OPEN,
    CLOSE,
    RELOCATE,
    REDUCE,
    EXPAND,
    MERGE,
    REDESIGN,
    CHANGE_HOURS,
    CHANGE_ACCESS,
    DIGITAL_SHIFT,
    PROVIDER_CHANGE,
    ELIGIBILITY,
    FUNDING_CHANGE,
    CORPORATE_CHANGE,
    TEMPORARY_CHANGE,
    MAKE_TEMPORARY_PERMANENT,
    POLICY,
    STRATEGY_ONLY
  }

  /** How long the change is meant to last. */
  public enum Permanence implements Word {
    PERMANENT,
    TEMPORARY,
    PILOT
  }

  /** Whether a replacement service is in place. */
  public enum InPlace implements Word {
    YES,
    NO,
    PLANNED
  }

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

  /** A temporary change already made. */
  public record Temporary(
      Stance stance,
      @Says("When the change began.") When since,
      @Says(value = "Why it was made.", main = true) Text reason,
      @Says("The dates it was extended on.") Dates extended,
      @Says("Whether people were consulted before it was made.") Answer consulted,
      @Says("Why people were not consulted.") Text whyNotConsulted,
      @Says("When it is to be looked at again.") When reviewDate)
      implements Part {
    @Override
    public String shown() {
      return since.isStated() ? "since " + since.shown() : reason.shown();
    }
  }

  /** A change in hospital beds. */
  public record Beds(
      Stance stance,
      @Says(value = "How many beds more, or fewer with a minus sign.", main = true) Quantity change,
      @Says("Whether it closes a significant number.") Answer closesSignificant,
      @Says("Which of the three conditions of the bed test is met.") Choice<Condition> condition,
      @Says("What shows that the condition is met.") Evidence evidence)
      implements Part {
    /** The three conditions of the bed test. */
    public enum Condition implements Word {
      ALTERNATIVE_PROVISION,
      NEW_TREATMENT,
      EFFICIENCY
    }

    /** The care that replaces the beds is what is relied on. */
    public boolean isReplaced() {
      return condition.is(Condition.ALTERNATIVE_PROVISION);
    }

    @Override
    public String shown() {
      return change.shown();
    }
  }

  /** Money. */
  public record Money(
      Stance stance,
      @Says("Pounds saved a year.") Quantity savingGbp,
      @Says("Pounds of building or equipment cost.") Quantity capitalGbp,
      @Says("How the business case for consulting fits the outline case for that cost.")
          Text outlineCase,
      @Says("What happens to the money if nothing changes.") Text consequenceOfNoChange)
      implements Part {}

  /** Journeys. */
  public record Travel(
      Stance stance,
      @Says("Whether the effect on journeys has been worked out.") Answer assessed,
      @Says("When the work on journeys will be finished.") When due,
      @Says("What shows the effect on journeys.") Evidence evidence,
      @Says(value = "What was found about journeys.", main = true) Text summary,
      @Says("The effect of the journeys on carbon.") Text carbon)
      implements Part {
    @Override
    public String shown() {
      return summary.shown();
    }
  }

  /** A step to soften the effect. */
  public record Mitigation(
      Stance stance,
      @Says(value = "What is done to soften the effect.", main = true) Text what,
      @Says("How far it has got.") Text status,
      @Says("") Answer separateDecision)
      implements Part {
    @Override
    public String shown() {
      return what.shown();
    }
  }
}
