package org.dueregard.plan.yaml;

/**
 * A stretch of a file. Lines and columns count from 1; the end column is one past the last
 * character.
 */
public record Span(int line, int column, int endLine, int endColumn) {
  static final Span START = new Span(1, 1, 1, 1);
}
