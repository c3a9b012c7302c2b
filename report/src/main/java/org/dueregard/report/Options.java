package org.dueregard.report;

/**
 * How much to show, and how. Formats ignore what does not concern them.
 *
 * @param colour whether text may carry terminal colours
 * @param verbose whether text lists every requirement
 */
public record Options(boolean colour, boolean verbose) {
  /** No colour, no extra detail. */
  public static final Options PLAIN = new Options(false, false);
}
