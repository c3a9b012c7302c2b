package org.dueregard.report.document;

import org.dueregard.finding.Outcome;

/** A stretch of text of one kind. Text from a plan arrives here already safe to show. */
public sealed interface Inline {

  /** Plain words. */
  record Words(String text) implements Inline {}

  /** Words that must be seen. */
  record Strong(String text) implements Inline {}

  /** The name of a field, or a word to type. */
  record Field(String text) implements Inline {}

  /** What the plan says, in its own words: may run in any direction. */
  record Quote(String text) implements Inline {}

  /**
   * A link.
   *
   * @param text says where it goes
   * @param address a web address, or {@code #id} of this paper
   */
  record Link(String text, String address) implements Inline {}

  /** The outcome of a requirement, always as a word with its mark. */
  record Tag(Outcome outcome) implements Inline {}
}
