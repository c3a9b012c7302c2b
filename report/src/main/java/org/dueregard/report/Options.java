package org.dueregard.report;

/**
 * How much to show, how and for whom. Formats ignore what does not concern them.
 *
 * @param colour whether text may carry terminal colours
 * @param verbose whether text lists every requirement
 * @param audience whose first page a report for people has
 */
public record Options(boolean colour, boolean verbose, Audience audience) {
  /** No colour, no extra detail, for the programme lead. */
  public static final Options PLAIN = new Options(false, false, Audience.LEAD);

  /** The same without colour. */
  public Options withoutColour() {
    return new Options(false, verbose, audience);
  }
}
