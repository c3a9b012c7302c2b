package org.dueregard.rules;

/** What a plan shows by saying no, or that there is none, where a requirement reads it. */
enum NoneIs {
  /** Nothing: what is asked for is not there. */
  NOTHING,
  /** What is asked for, but only with a reason. */
  REASONED,
  /** What is asked for: there may well be none, and the plan has only to say so. */
  ANSWER
}
