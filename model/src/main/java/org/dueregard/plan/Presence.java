package org.dueregard.plan;

/** Silence, "we have none" and an answer are three different things in a plan. */
public enum Presence {
  /** The plan does not mention it. */
  ABSENT,
  /** The plan says there is none, or "no" where a value was asked for. */
  NONE,
  /** The plan says what it is. */
  STATED
}
