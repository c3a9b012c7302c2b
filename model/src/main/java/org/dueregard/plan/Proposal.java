package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

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
  /** One of its kinds of change is felt by people at the point where they use the service. */
  public boolean isServiceChange() {
    return changeTypes.items().stream().anyMatch(ChangeType::isFelt);
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
    return changeTypes.items().stream().anyMatch(ChangeType::isShiftingJourneys);
  }

  /** It can leave people with fewer services or places to choose from. */
  public boolean isNarrowingChoice() {
    return changeTypes.items().stream().anyMatch(ChangeType::isNarrowingChoice);
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
}
