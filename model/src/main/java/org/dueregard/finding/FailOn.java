package org.dueregard.finding;

import java.util.Locale;

/** From which force on a gap fails the run. Changes the exit code, never what is shown. */
public enum FailOn {
  LAW,
  RISK,
  GUIDANCE,
  PRACTICE,
  NEVER;

  /** Whether this finding fails the run: a gap that is not in the baseline, of that force. */
  public boolean counts(Finding finding) {
    return this != NEVER && finding.isNewGap() && finding.force().isAtLeast(Force.valueOf(name()));
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
