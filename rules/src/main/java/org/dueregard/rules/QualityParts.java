package org.dueregard.rules;

import java.util.regex.Pattern;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Texts;

/**
 * Which of the three parts of quality in sections 13E and 14Z34 a plan looks at, by the words that
 * plans use for them.
 *
 * @param named the parts of quality, as the plan words them
 */
public record QualityParts(Texts named) {
  private static final Pattern EFFECTIVENESS = words("effective|outcome|result|clinical");
  private static final Pattern SAFETY = words("safe|harm|risk");
  private static final Pattern EXPERIENCE = words("experience|personal|caring|responsive");

  static QualityParts of(Plan plan) {
    return new QualityParts(plan.widerEffects().qualityImpact().domains());
  }

  /** How well the service works. */
  public boolean isOnEffectiveness() {
    return isAny(EFFECTIVENESS);
  }

  /** How safe it is. */
  public boolean isOnSafety() {
    return isAny(SAFETY);
  }

  /** What people go through in it. */
  public boolean isOnExperience() {
    return isAny(EXPERIENCE);
  }

  private boolean isAny(Pattern pattern) {
    return named.items().stream().anyMatch(one -> pattern.matcher(one).find());
  }

  private static Pattern words(String pattern) {
    return Pattern.compile("\\b(?:" + pattern + ")", Pattern.CASE_INSENSITIVE);
  }
}
