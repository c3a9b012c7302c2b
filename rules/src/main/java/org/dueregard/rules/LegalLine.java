package org.dueregard.rules;

import java.util.regex.Pattern;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;

/**
 * What the board paper says on the legal duties that the board must weigh.
 *
 * @param said the line
 */
public record LegalLine(Text said) {
  private static final Pattern INVOLVEMENT = words("14Z45|13Q|242|14Z2");
  private static final Pattern EQUALITY = words("149|equality act|equality duty|psed");
  private static final Pattern INEQUALITIES = words("14Z35|13G|14T|inequalit\\w+");
  private static final Pattern EFFECTS = words("triple aim|wider effects?|14Z43|13NA|26A|63A");

  static LegalLine of(Plan plan) {
    return new LegalLine(plan.boardPaper().legalDutiesLine());
  }

  /** It names the section under which people are involved. */
  public boolean isOnInvolvement() {
    return has(INVOLVEMENT);
  }

  /** It names the equality duty. */
  public boolean isOnEquality() {
    return has(EQUALITY);
  }

  /** It names health inequalities. */
  public boolean isOnInequalities() {
    return has(INEQUALITIES);
  }

  /** It names the wider effects of decisions, called the triple aim. */
  public boolean isOnEffects() {
    return has(EFFECTS);
  }

  private boolean has(Pattern pattern) {
    return pattern.matcher(said.value()).find();
  }

  /** Sections are written "s.149", "section 149" or "s149(1)". */
  private static Pattern words(String pattern) {
    return Pattern.compile(
        "(?:\\b|(?<=\\bs))(?:" + pattern + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }
}
