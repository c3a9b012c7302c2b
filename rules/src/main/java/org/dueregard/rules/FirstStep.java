package org.dueregard.rules;

import org.dueregard.plan.Decision.InPrinciple;
import org.dueregard.plan.Plan;

/**
 * A decision in principle that came before people were asked.
 *
 * @param step what the plan says of it
 * @param apart the plan lists a decision of the same day as one of several: a budget, say, that
 *     leaves room to change course
 * @param declared people are told what is fixed, and the plan names both what is fixed and what is
 *     open
 */
public record FirstStep(InPrinciple step, boolean apart, boolean declared) {

  static FirstStep of(Plan plan) {
    InPrinciple step = plan.decision().takenInPrinciple();
    boolean isApart =
        plan.decision().severalDecisions().items().stream()
            .anyMatch(
                one -> one.date().isOnOrBefore(step.date()) && one.date().isOnOrAfter(step.date()));
    boolean isDeclared =
        plan.information().isTellingWhatIsFixed()
            && plan.proposal().notOpenToInfluence().isStated()
            && plan.proposal().openToInfluence().isStated();
    return new FirstStep(step, isApart, isDeclared);
  }
}
