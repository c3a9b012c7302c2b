package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

/** The section {@code people_affected}. */
@Says("The people affected.")
public record PeopleAffected(
    Stance stance,
    @Says("How many people live in the area.") Quantity population,
    @Says(value = "How many people use the service in a year.", need = WANTED)
        Quantity usersPerYear,
    @Says(value = "The areas they live in, with the council for each.", need = WANTED)
        Items<Area> areas,
    @Says(value = "Whether carers are included; none, with why, if there are none.", need = WANTED)
        Answer carersIncluded,
    @Says(value = "Whether people who speak for users are included.", need = WANTED)
        Answer representativesIncluded,
    @Says(value = "Whether people who may use the service in future are included.", need = WANTED)
        Answer potentialUsersIncluded,
    @Says(value = "The groups affected.", need = WANTED) Items<AffectedGroup> groups,
    @Says("Where the figures about the people affected come from.") Profile profile)
    implements Part {

  /** Every group affected knows the subject well already. */
  public boolean isExpertAudience() {
    return !groups.isEmpty() && groups.items().stream().allMatch(group -> group.expert().isYes());
  }

  /** An area and its council. */
  public record Area(
      Stance stance,
      @Says(value = "The name of the area.", main = true) Text name,
      @Says("The council that covers it.") Text council,
      @Says("Its share of the people affected, out of 100.") Quantity sharePercent,
      @Says("The nation, if not England.") Text nation)
      implements Part {
    /** Councils elsewhere have no part in health scrutiny in England. */
    public boolean isInEngland() {
      return !nation.isStated() || nation.mentions("england");
    }

    /** It is in Wales or Scotland. */
    public boolean isAcrossBorder() {
      return nation.mentions("wales") || nation.mentions("cymru") || nation.mentions("scotland");
    }

    @Override
    public String shown() {
      return name.shown();
    }
  }

  /** A group of people affected. */
  public record AffectedGroup(
      Stance stance,
      @Says(value = "A short id, such as G1.", need = REQUIRED) Text id,
      @Says(value = "Who they are.", need = REQUIRED, main = true) Text name,
      @Says("How many they are.") Quantity size,
      @Says("Protected characteristics they share.") Choices<Characteristic> characteristics,
      @Says("Whether they are seldom heard.") Answer seldomHeard,
      @Says("Whether they are an inclusion health group.") Answer inclusionHealth,
      @Says("Whether they are part of Core20PLUS5.") Answer core20plus5,
      @Says("Whether they are carers.") Answer carers,
      @Says("How the change would affect them.") Text effect,
      @Says("Whether they know the subject well already.") Answer expert,
      @Says("How this is known.") Text howKnown)
      implements Part {
    /** Its members may need longer than others to take part. */
    public boolean isNeedingTime() {
      return seldomHeard.isYes()
          || inclusionHealth.isYes()
          || characteristics.has(Characteristic.DISABILITY);
    }

    @Override
    public String shown() {
      return name.isStated() ? name.shown() : id.shown();
    }
  }

  /** Where the profile comes from. */
  public record Profile(
      Stance stance,
      @Says(value = "Where the figures about people come from.", main = true) Text source,
      @Says("The date of those figures.") When date)
      implements Part {}
}
