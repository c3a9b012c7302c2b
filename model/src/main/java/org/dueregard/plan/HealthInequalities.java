package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

/** The section {@code health_inequalities}. */
@Says("The effect on health inequalities.")
public record HealthInequalities(
    Stance stance,
    @Says(value = "Whether the effect on health inequalities has been assessed.", need = WANTED)
        Answer assessed,
    @Says("How access changes for those who have least.") Text access,
    @Says("How results change for those whose health is worst.") Text outcomes,
    @Says("The groups that were looked at.") Texts groups,
    @Says("How the Core20PLUS5 approach is used.") Core20Plus5 core20plus5,
    @Says("What was found.") Texts findings,
    @Says("What will be done about it.") Texts actions)
    implements Part {

  /** The plan says that they have not been assessed. */
  public boolean isUnassessed() {
    return isBareNone() || assessed.isNo() || assessed.isNone();
  }

  /** Something was looked at all the same. */
  public boolean isShowingRegard() {
    return access.isStated() || outcomes.isStated() || findings.isStated() || actions.isStated();
  }

  /** The plan says nothing on whether they have been looked at. */
  public boolean isUnsaid() {
    return !isNone() && assessed.isAbsent() && !isShowingRegard();
  }

  /** The Core20PLUS5 approach. */
  public record Core20Plus5(
      Stance stance,
      @Says("Whether the adult version is used.") Answer adults,
      @Says("Whether the version for children and young people is used.") Answer children,
      @Says(value = "The most deprived fifth of people: who they are here.", key = "deprived_20")
          Text deprived20,
      @Says("The local groups that the approach adds.") Texts plus,
      @Says("Which of the five clinical areas it touches.") Texts clinicalAreas)
      implements Part {}
}
