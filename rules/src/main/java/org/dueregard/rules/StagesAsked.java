package org.dueregard.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.plan.About.Stage;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Plan;

/**
 * The stages of the change at which the plan shows people being asked.
 *
 * @param stages the stages, by the activities and by the other signs of them
 */
public record StagesAsked(Set<Stage> stages) {

  static StagesAsked of(Plan plan) {
    boolean isEarly =
        plan.options().publicInvolved().isYes() || plan.timeline().preConsultation().isStated();
    boolean isLater = plan.timeline().consultation().isStated();
    return new StagesAsked(
        Stream.of(Stage.values())
            .filter(
                stage ->
                    plan.activities().items().stream()
                            .filter(Activity::isAsking)
                            .anyMatch(one -> one.phase().is(stage))
                        || (isEarly && stage == Stage.PRE_CONSULTATION)
                        || (isLater && stage == Stage.CONSULTATION))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** More than one. */
  public boolean isSeveral() {
    return stages.size() > 1;
  }
}
