package org.dueregard.report;

/** Whom a report is for: which first page it has. What follows is the same for all. */
public enum Audience {
  /** Members of a board: can we rely on it, and what is asked of us? */
  BOARD,
  /** Council officers and members: what changes for our residents, and have we had time? */
  SCRUTINY,
  /** The programme lead: what do I fix first? */
  LEAD
}
