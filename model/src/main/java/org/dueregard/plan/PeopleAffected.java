package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

import java.util.Locale;
import java.util.Set;

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
  private static final double WHOLE = 100;
  private static final double ROUNDING = 0.5;

  /** Every group affected knows the subject well already. */
  public boolean isExpertAudience() {
    return !groups.isEmpty() && groups.items().stream().allMatch(group -> group.expert().isYes());
  }

  /** At least one area has a share that is a number. */
  public boolean isShared() {
    return areas.items().stream().anyMatch(area -> area.sharePercent().isExact());
  }

  /** The exact shares come to more than the whole, even if each of them was rounded up. */
  public boolean isOverWhole() {
    return areas.items().stream()
            .map(Area::sharePercent)
            .filter(Quantity::isExact)
            .mapToDouble(share -> share.number().doubleValue() - ROUNDING)
            .sum()
        > WHOLE;
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
    private static final Set<String> LABELS =
        Set.of(
            "hard to reach",
            "seldom heard",
            "vulnerable",
            "marginalised",
            "minority",
            "disadvantaged",
            "deprived",
            "under served",
            "underserved",
            "excluded");

    /** The plan marks it as one that is often left out. */
    public boolean isOftenLeftOut() {
      return seldomHeard.isYes() || inclusionHealth.isYes() || core20plus5.isYes();
    }

    /** It has no name of its own, only a label that could be put on many groups. */
    public boolean isOnlyLabelled() {
      String rest =
          name.value()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z ]", " ")
              .replaceAll(
                  "\\b(people|groups?|communit(y|ies)|residents|patients|and|or|other)\\b", "")
              .replaceAll("\\s+", " ")
              .strip();
      return LABELS.contains(rest);
    }

    /** Its members may need longer than others to take part. */
    public boolean isNeedingTime() {
      return seldomHeard.isYes()
          || inclusionHealth.isYes()
          || characteristics.has(Characteristic.DISABILITY);
    }

    /** People with a learning disability, by their name. */
    public boolean isLearningDisabled() {
      return name.mentions("learning disab") || name.mentions("learning difficult");
    }

    /** People who see little or nothing, by their name. */
    public boolean isSightImpaired() {
      return name.mentions("blind")
          || name.mentions("deafblind")
          || name.mentions("sight loss")
          || name.mentions("partially sighted")
          || name.mentions("visual");
    }

    /** People who hear little or nothing, by their name. */
    public boolean isDeaf() {
      return name.mentions("deaf")
          || name.mentions("hearing loss")
          || name.mentions("hearing impair")
          || name.mentions("hard of hearing");
    }

    /** They share the characteristic of disability. */
    public boolean isDisabled() {
      return characteristics.has(Characteristic.DISABILITY);
    }

    /** Some of them may need another language, by their name or their characteristic. */
    public boolean isMultilingual() {
      return characteristics.has(Characteristic.RACE)
          || name.mentions("language")
          || name.mentions("migrant")
          || name.mentions("refugee")
          || name.mentions("asylum");
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
