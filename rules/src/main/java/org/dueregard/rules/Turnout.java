package org.dueregard.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Quantity;

/**
 * How many people came to events, and how many answered in writing.
 *
 * @param visitors the number at events
 * @param replies the number of replies
 */
public record Turnout(Quantity visitors, Quantity replies) {

  static List<Turnout> of(Plan plan) {
    Quantity visitors = plan.reach().eventAttendanceTotal();
    return replies(plan)
        .filter(replies -> visitors.isPositive() && replies.isPositive())
        .map(replies -> List.of(new Turnout(visitors, replies)))
        .orElse(List.of());
  }

  /** There are at least so many replies for each person at an event. */
  public boolean isMostlyWritten(int times) {
    BigDecimal few = visitors.number().multiply(BigDecimal.valueOf(times));
    return replies.number().compareTo(few) >= 0;
  }

  private static Optional<Quantity> replies(Plan plan) {
    Optional<Quantity> largest =
        plan.activities().items().stream()
            .filter(Activity::isWritten)
            .map(activity -> activity.actual().responses())
            .filter(Quantity::isNumber)
            .max(Comparator.comparing(Quantity::number));
    Quantity total = plan.reach().responsesTotal();
    return largest.isPresent() || !total.isNumber() ? largest : Optional.of(total);
  }
}
