package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.plan.Governance.Conflict;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;

/**
 * How an interest is handled, in one of the places where a plan says so.
 *
 * @param said what is done
 */
public record InterestHandled(Text said) {
  private static final Pattern LEAVES =
      words(
          "withdr\\w+|leaves?|left|steps? out|stepped out|exclu\\w+|recus\\w+|absent|not attend\\w*");
  private static final Pattern DOES_NOT_DECIDE =
      words("(?:not|no|never|without) (?:\\w+ )?(?:vot\\w+|deci\\w+)|no vote|abstain\\w*");
  private static final Pattern REPLACED =
      words("replac\\w+|alternative|independent|unconflicted|another expert|other expert\\w*");
  private static final Pattern TAKES_FULL_PART =
      words("full(?:y)? particip\\w+|particip\\w+ (?:in full|fully)|full part|not material");

  static List<InterestHandled> of(Plan plan) {
    List<InterestHandled> all = new ArrayList<>();
    all.add(new InterestHandled(plan.boardPaper().conflicts().howManaged()));
    all.add(new InterestHandled(plan.governance().interestsDeclared().handled()));
    for (Conflict one : plan.governance().conflicts().items()) {
      all.add(new InterestHandled(one.action()));
    }
    return all;
  }

  /** One of the chair's four: leave, talk but not decide, take full part, or be replaced. */
  public boolean isChairsOption() {
    return has(LEAVES) || has(DOES_NOT_DECIDE) || has(REPLACED) || isFullPart();
  }

  /** The person takes part in the talk and in the decision. */
  public boolean isFullPart() {
    return has(TAKES_FULL_PART);
  }

  private boolean has(Pattern pattern) {
    return pattern.matcher(said.value()).find();
  }

  private static Pattern words(String pattern) {
    return Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
