package org.dueregard.plan.yaml;

import java.util.HashSet;
import java.util.Set;
import org.dueregard.plan.PlanPath;

/**
 * What YAML allows and our files do not: aliases, anchors, tags, merge keys, control characters.
 */
final class Forbidden {
  private final Lines lines;
  private final Problems problems;
  private final Set<Long> reported = new HashSet<>();

  Forbidden(Lines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /** An unquoted text cannot start with these marks, so one look at the first character tells. */
  void mark(PlanPath path, long start) {
    char mark = (char) lines.characterAt(start);
    String name =
        switch (mark) {
          case '*' -> "An alias";
          case '&' -> "An anchor";
          case '!' -> "A tag";
          default -> "";
        };
    if (!name.isEmpty() && reported.add(start)) {
      problems.error(
          path,
          lines.at(start),
          name + " (" + mark + ") is not allowed here.",
          "Remove it; put a text that starts with " + mark + " in double quotes.");
    }
  }

  void key(PlanPath path, Span span, String key) {
    text(path, span, key);
    if (key.startsWith("\u00A0")) { // what word processors put in place of a space
      problems.error(
          path,
          span,
          "The line is indented with no-break spaces, which YAML reads as part of the key.",
          "Put ordinary spaces in their place.");
    }
    if (key.equals("<<")) {
      problems.error(path, span, "A merge key (<<) is not allowed here.", "Write the values out.");
    }
  }

  /** Escapes can put into a text what the file itself may not hold. */
  void text(PlanPath path, Span span, String text) {
    if (!PlanText.isText(text)) {
      problems.error(
          path,
          span,
          "A backslash here stands for a character that a text does not hold.",
          "Remove it, or write a backslash as two.");
    }
  }
}
