package org.dueregard.plan;

import java.util.List;

/** Whether a plan's own words speak of a risk to people. */
final class Safety {
  private static final List<String> WORDS = List.of("safe", "unsafe", "welfare", "harm", "danger");

  private Safety() {}

  static boolean isIn(Text text) {
    return WORDS.stream().anyMatch(text::mentions);
  }
}
