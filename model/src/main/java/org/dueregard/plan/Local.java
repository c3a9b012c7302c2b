package org.dueregard.plan;

import java.util.Map;

/**
 * Facts that only one system's policy asks for, under the system's name.
 *
 * @param systems the facts by system
 */
public record Local(Stance stance, Map<String, LocalFacts> systems) implements Part {
  /**
   * The facts of one system.
   *
   * @param facts each a date, a name or a reference, by key
   */
  public record LocalFacts(Stance stance, Map<String, Text> facts) implements Part {}
}
