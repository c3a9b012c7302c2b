package org.dueregard.plan;

import java.util.List;
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
  public record LocalFacts(Stance stance, Map<String, LocalFact> facts) implements Part {}

  /**
   * One fact that a local policy asks for.
   *
   * @param system the system under whose name it stands
   * @param key its own name
   * @param value what the plan says
   * @param date the same, read as a date; in words where it is a name or a reference
   */
  public record LocalFact(String system, String key, Text value, When date) {
    /** Said, and not as no or none. */
    public boolean isGiven() {
      return value.isStated() && !value.value().strip().equalsIgnoreCase("no");
    }

    /** Said as a whole number. */
    public boolean isNumber() {
      return value.value().matches("\\d{1,9}");
    }

    /** The whole number that it is; 0 where it is none. */
    public long whole() {
      return isNumber() ? Long.parseLong(value.value()) : 0;
    }
  }

  /** Every fact of every system. */
  public List<LocalFact> facts() {
    return systems.values().stream().flatMap(one -> one.facts().values().stream()).toList();
  }
}
