package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.plan.PeopleAffected.AffectedGroup;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Texts;

/**
 * The groups that a plan names, among those looked at for health inequalities and among the people
 * affected. Known by everyday words for them, so that leaving one out is never more than silence.
 *
 * @param lookedAt the list under health inequalities
 * @param names every name, from wherever in the plan
 * @param isMarked a group of people affected is marked as an inclusion health group
 */
public record NamedGroups(Texts lookedAt, List<String> names, boolean isMarked) {
  private static final Pattern INCLUSION_HEALTH =
      words(
          "inclusion health|gypsy|gypsies|\\broma\\b|traveller|showm[ae]n|boat|homeless|sleep(?:ing)?"
              + " rough|rough sleep|drug|alcohol|addict|substance|sex work|migrant|refugee|asylum"
              + "|slavery|traffick|prison|justice|probation|offend");
  private static final Pattern OFTEN_WORSE_OFF =
      words(
          "learning disab|autis|\\bmental|carer|poverty|poor|depriv|low income|digital|offline|online"
              + "|internet|rural|remote|village|coast");
  private static final Pattern CHILDREN_IN_NEED =
      words(
          "young carer|looked[ -]after|(?:children|young people) in care|care leaver|leaving care|care[ -]experienced"
              + "|justice");

  static NamedGroups of(Plan plan) {
    List<AffectedGroup> affected = plan.peopleAffected().groups().items();
    List<String> names = new ArrayList<>(plan.healthInequalities().groups().items());
    names.addAll(plan.healthInequalities().core20plus5().plus().items());
    affected.forEach(group -> names.add(group.name().value()));
    return new NamedGroups(
        plan.healthInequalities().groups(),
        List.copyOf(names),
        affected.stream().anyMatch(group -> group.inclusionHealth().isYes()));
  }

  /** An inclusion health group, such as homeless people or refugees. */
  public boolean isInclusionHealth() {
    return isMarked || isAny(INCLUSION_HEALTH) || isNoneHere();
  }

  /** Others who often have worse health or less access, such as unpaid carers. */
  public boolean isOftenWorseOff() {
    return isAny(OFTEN_WORSE_OFF) || isNoneHere();
  }

  /** Young carers, looked-after children, care leavers or children in touch with justice. */
  public boolean isChildrenInNeed() {
    return isAny(CHILDREN_IN_NEED) || isNoneHere();
  }

  /** The plan says, with a reason, that there are none. */
  private boolean isNoneHere() {
    return lookedAt.isNone() && lookedAt.isReasoned();
  }

  private boolean isAny(Pattern pattern) {
    return names.stream().anyMatch(name -> pattern.matcher(name).find());
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
