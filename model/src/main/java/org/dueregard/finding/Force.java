package org.dueregard.finding;

import java.util.Locale;

/** How strongly a requirement binds, strongest first. */
public enum Force {
  /** A statutory must or settled rule that the face of the plan can decide. */
  LAW,
  /** A court would look at all the facts. */
  RISK,
  /** Statutory guidance, or policy the body has adopted. */
  GUIDANCE,
  /** Good practice. */
  PRACTICE;

  /** The word in catalogues, flags and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this binds as strongly as the other, or more. */
  public boolean isAtLeast(Force other) {
    return compareTo(other) <= 0;
  }
}
