package org.dueregard.report.document;

/** A stretch of text of one kind. Text from a plan arrives here already safe to show. */
public sealed interface Inline {
  /** The words, without what they look like. */
  String text();

  /** Plain words. */
  record Words(String text) implements Inline {}

  /** Words that must be seen. */
  record Strong(String text) implements Inline {}

  /** Words that may be passed over: a reference, a line number. */
  record Quiet(String text) implements Inline {}

  /** A day, kept on one line. */
  record Day(String text) implements Inline {}

  /** The name of a field, or a word to type. */
  record Field(String text) implements Inline {}

  /** What the plan says, in its own words: it may run in any direction. */
  record Quote(String text) implements Inline {}

  /**
   * A link.
   *
   * @param text says where it goes
   * @param address a web address, or {@code #id} of this paper
   */
  record Link(String text, String address) implements Inline {}

  /**
   * A word that stands for a state, always with a mark that needs no colour.
   *
   * @param tone its colour, as a short word such as {@code not-met}
   * @param mark a sign of one character, or empty
   * @param text the word
   */
  record Tag(String tone, String mark, String text) implements Inline {}
}
