package org.dueregard.cli;

import java.util.Locale;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;

/** From which force on a gap fails the run. Changes the exit code, never what is shown. */
enum FailOn {
  LAW,
  RISK,
  GUIDANCE,
  PRACTICE,
  NEVER;

  boolean counts(Finding finding) {
    return this != NEVER && finding.isGap() && finding.force().isAtLeast(Force.valueOf(name()));
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
