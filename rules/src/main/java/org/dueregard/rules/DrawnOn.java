package org.dueregard.rules;

import java.util.regex.Pattern;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Texts;

/**
 * What a plan says that it draws on: guidance, provisions of law, and what is known already.
 *
 * @param guidance the guidance that it cites
 * @param citations the provisions that it cites
 * @param reviewed the sources that were looked at
 */
public record DrawnOn(Texts guidance, Texts citations, Texts reviewed) {
  private static final Pattern CLIMATE = words("net[ -]zero|green plan|climate|greener");
  private static final Pattern CONSTITUTION = words("NHS Constitution");
  private static final Pattern LOCAL_NEEDS =
      words(
          "jsna|needs assessment|jl?hws|well-?being strateg|integrated care strateg|\\bics strateg");

  static DrawnOn of(Plan plan) {
    return new DrawnOn(
        plan.governance().guidanceCited(),
        plan.governance().citations(),
        plan.insight().reviewed());
  }

  /** Guidance on net zero or the climate. */
  public boolean isOnClimate() {
    return isAny(CLIMATE, guidance);
  }

  /** The NHS Constitution; the constitution of one board is another matter. */
  public boolean isOnNhsConstitution() {
    return isAny(CONSTITUTION, guidance) || isAny(CONSTITUTION, citations);
  }

  /** The needs assessment of the area, or a strategy that rests on it. */
  public boolean isOnLocalNeeds() {
    return isAny(LOCAL_NEEDS, reviewed);
  }

  private static boolean isAny(Pattern pattern, Texts texts) {
    return texts.items().stream().anyMatch(one -> pattern.matcher(one).find());
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
