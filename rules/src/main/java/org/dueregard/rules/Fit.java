package org.dueregard.rules;

/** Whether two things that a plan says agree, as far as what it says decides it. */
public enum Fit {
  AGREES,
  DIFFERS,
  CANNOT_TELL
}
