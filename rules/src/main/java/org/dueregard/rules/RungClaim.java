package org.dueregard.rules;

import java.util.List;
import java.util.Optional;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Plan;

/**
 * The rung of the ladder of coproduction on which an activity says that it stands.
 *
 * @param activity the activity, which is not called off
 * @param rung the rung; empty where its words name none of the seven
 */
public record RungClaim(Activity activity, Optional<Rung> rung) {

  static List<RungClaim> of(Plan plan) {
    return plan.activities().items().stream()
        .filter(one -> one.ladder().isStated() && !one.isCancelled())
        .map(one -> new RungClaim(one, Rung.named(one.ladder().value())))
        .toList();
  }

  public boolean isUnknown() {
    return rung.isEmpty();
  }

  public boolean isLowest() {
    return rung.filter(Rung::isLowest).isPresent();
  }

  public boolean isCoproduction() {
    return rung.filter(one -> one == Rung.CO_PRODUCTION).isPresent();
  }

  /** The level that the activity states is not the one that means the same as its rung. */
  public boolean isAtOddsWithLevel() {
    return activity.level().isStated()
        && rung.flatMap(Rung::level).filter(same -> !activity.level().is(same)).isPresent();
  }
}
