package org.dueregard.finding;

import java.util.Locale;

/** How a gap stands to the baseline, a list of the gaps that were there on an earlier day. */
public enum BaselineState {
  /** It is not in the baseline: it counts towards the fail level. */
  NEW,
  /** It is in the baseline, and does not count towards the fail level. */
  UNCHANGED;

  /** The word in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
