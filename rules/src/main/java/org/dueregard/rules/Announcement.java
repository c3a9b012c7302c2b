package org.dueregard.rules;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.Plan;
import org.dueregard.plan.When;

/**
 * A day on which the body speaks in public about the change: the launch, the results, the decision.
 *
 * @param on the day
 */
public record Announcement(When on) {

  static List<Announcement> of(Plan plan, Exercise exercise) {
    return Stream.of(exercise.opens(), exercise.report(), plan.decision().date())
        .filter(When::isStated)
        .map(Announcement::new)
        .toList();
  }
}
