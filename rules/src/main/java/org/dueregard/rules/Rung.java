package org.dueregard.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.plan.Activity.Level;

/**
 * The seven rungs of the ladder of coproduction, from the lowest. The ladder and the five levels
 * are two scales: the third rung is not the third level. Only the rungs that have an equal among
 * the levels name it; the level at which people decide has no rung.
 */
public enum Rung {
  COERCION("coerc", null),
  EDUCATING("educat", null),
  INFORMING("inform", Level.INFORM),
  CONSULTATION("consult", Level.CONSULT),
  ENGAGEMENT("engag", Level.INVOLVE),
  CO_DESIGN("codesign", Level.COLLABORATE),
  CO_PRODUCTION("coproduc", null);

  private final String stem;
  private final Level level;

  Rung(String stem, Level level) {
    this.stem = stem;
    this.level = level;
  }

  /** The rung that these words name, whatever their capitals and hyphens. */
  static Optional<Rung> named(String words) {
    String letters = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Stream.of(values()).filter(rung -> letters.startsWith(rung.stem)).findFirst();
  }

  /** The level that means the same, where there is one. */
  Optional<Level> level() {
    return Optional.ofNullable(level);
  }

  /** The two rungs on which things are done to people. */
  boolean isLowest() {
    return this == COERCION || this == EDUCATING;
  }
}
