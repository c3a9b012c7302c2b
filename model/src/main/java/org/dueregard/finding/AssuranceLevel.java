package org.dueregard.finding;

import java.util.Locale;

/** How much assurance the plan gives, over what is due by now. */
public enum AssuranceLevel {
  SUBSTANTIAL(
      "Every law and risk requirement due by now is met, the law ones with evidence, and no judgement is outstanding."),
  REASONABLE("Every law requirement due by now is met, and there are gaps elsewhere."),
  LIMITED("One law requirement due by now is not met, or one or more are not shown."),
  NONE("Two or more law requirements due by now are not met.");

  private final String rule;

  AssuranceLevel(String rule) {
    this.rule = rule;
  }

  /** The rule that sets this level, to be printed with it. */
  public String rule() {
    return rule;
  }

  /** The word in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
