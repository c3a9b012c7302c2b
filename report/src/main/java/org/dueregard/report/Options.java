package org.dueregard.report;

import org.dueregard.finding.FailOn;

/**
 * How much to show, how and for whom. Formats ignore what does not concern them.
 *
 * @param colour whether text may carry terminal colours
 * @param verbose whether text lists every requirement
 * @param audience whose first page a report for people has
 * @param failOn which gaps fail the run, and so a test in the formats that count tests
 * @param repository where paths count from in the formats that hosts of code read
 * @param house the words of the body that gives the report to people
 */
public record Options(
    boolean colour,
    boolean verbose,
    Audience audience,
    FailOn failOn,
    Repository repository,
    HouseStyle house) {
  /** No colour, no extra detail, for the programme lead. */
  public static final Options PLAIN = new Options(false, false, Audience.LEAD);

  /** With the usual fail level, and paths as they are typed. */
  public Options(boolean colour, boolean verbose, Audience audience) {
    this(colour, verbose, audience, FailOn.LAW, Repository.NONE, HouseStyle.OURS);
  }

  /** The same without colour. */
  public Options withoutColour() {
    return new Options(false, verbose, audience, failOn, repository, house);
  }

  /** The same for a run that fails from this force on, in this repository. */
  public Options in(FailOn level, Repository around) {
    return new Options(colour, verbose, audience, level, around, house);
  }

  /** The same in the words of this body. */
  public Options with(HouseStyle words) {
    return new Options(colour, verbose, audience, failOn, repository, words);
  }
}
