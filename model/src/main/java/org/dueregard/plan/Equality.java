package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

import java.util.List;
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

  /** Who took part. */
  public record Monitoring(
      Stance stance,
      @Says("Whether you ask who people are.") Answer collected,
      @Says("What the answers are compared with, such as the census.") Text comparedWith)
      implements Part {}
}
