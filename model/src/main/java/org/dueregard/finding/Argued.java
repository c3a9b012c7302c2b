package org.dueregard.finding;

import java.util.Optional;

/**
 * A kind of case in which a requirement was argued.
 *
 * @param text what happened, in our own words
 * @param cite the case or the advice; empty where none is known
 */
public record Argued(String text, Optional<Citation> cite) {
  /** Said where no decided case is known. */
  public static final Argued NONE_KNOWN =
      new Argued("We know of no decided case on this point.", Optional.empty());
}
