package org.dueregard.report;

import java.util.List;
import org.dueregard.finding.AssuranceLevel;

/**
 * The words of the body that gives the report to people.
 *
 * @param contact how to ask for another format, or empty
 * @param levelNames its names for the assurance levels, best first; empty for ours
 */
public record HouseStyle(String contact, List<String> levelNames) {
  /** Our own words, and nobody to ask. */
  public static final HouseStyle OURS = new HouseStyle("", List.of());

  public HouseStyle {
    levelNames = List.copyOf(levelNames);
    if (!levelNames.isEmpty() && levelNames.size() != AssuranceLevel.values().length) {
      throw new IllegalArgumentException("a name for each assurance level, or none");
    }
  }

  /** The name of a level in reports for people. */
  String level(AssuranceLevel level) {
    int place = List.of(AssuranceLevel.values()).indexOf(level);
    return levelNames.isEmpty() ? level.word() : PlainText.of(levelNames.get(place));
  }
}
