package org.dueregard.rules;

import java.util.Comparator;
import java.util.stream.Stream;
import org.dueregard.plan.Driver;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Scrutiny.Exemption;
import org.dueregard.plan.Urgency;
import org.dueregard.plan.When;

/**
 * A step said to be too urgent for the ordinary route, wherever the plan says so.
 *
 * @param taken when the step was decided or taken, whichever is dated first
 * @param nobodyAskedFirst the plan shows that nobody was asked before it, not even briefly
 * @param unexplained the plan gives no reason for it anywhere
 */
public record UrgentStep(When taken, boolean nobodyAskedFirst, boolean unexplained) {

  static UrgentStep of(Plan plan, Involvement involvement) {
    return new UrgentStep(taken(plan), isNobodyAskedFirst(plan, involvement), isUnexplained(plan));
  }

  private static When taken(Plan plan) {
    Exemption exemption = plan.scrutiny().exemption();
    if (exemption.date().isStated()) {
      return exemption.date();
    }
    return Stream.of(plan.decision().date(), plan.proposal().temporary().since())
        .filter(when -> when.isStated() && !when.date().isWords())
        .min(Comparator.comparing(when -> when.date().earliest()))
        .orElse(plan.decision().date());
  }

  private static boolean isNobodyAskedFirst(Plan plan, Involvement involvement) {
    Urgency urgency = plan.urgency();
    boolean isOtherwiseHeard =
        urgency.shorterExercise().held().isYes()
            || plan.governance().existingArrangements().isStated();
    boolean isNoShorterOne =
        plan.activities().isAbsent() && urgency.shorterExercise().held().isNo();
    return !isOtherwiseHeard
        && (involvement.isNobodyAsked() || involvement.isOnlyAfterDecision() || isNoShorterOne);
  }

  private static boolean isUnexplained(Plan plan) {
    boolean isForSafety =
        plan.proposal().drivers().items().stream().anyMatch(Driver::isAboutSafety);
    boolean isReasoned =
        Stream.<Mention>of(
                plan.urgency().kind(),
                plan.urgency().reason(),
                plan.scrutiny().exemption().kind(),
                plan.scrutiny().exemption().reason(),
                plan.proposal().temporary().reason(),
                plan.proposal().temporary().whyNotConsulted())
            .anyMatch(Mention::isStated);
    return !isReasoned && !isForSafety;
  }
}
