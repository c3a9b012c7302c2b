package org.dueregard.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.plan.BoardPaper.CoreAims;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;

/**
 * What the board paper says on one of the four core aims, whether it says anything or not.
 *
 * @param said the answer
 */
public record AimAnswer(Text said) {
  private static final Pattern BACK =
      Pattern.compile(
          "\\s*(?:as|see|same as)\\s+(?:above|before|aim \\d|the first aim)\\W*|\\s*(?:ditto|idem)\\W*",
          Pattern.CASE_INSENSITIVE);

  static List<AimAnswer> of(Plan plan) {
    CoreAims aims = plan.boardPaper().coreAims();
    return Stream.of(
            aims.outcomes(), aims.inequalities(), aims.productivity(), aims.socialEconomic())
        .map(AimAnswer::new)
        .toList();
  }

  /** It says nothing of its own: "as above". */
  public boolean isReferringBack() {
    return BACK.matcher(said.value()).matches();
  }
}
