package org.dueregard.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lines of at most 80 columns. Words are never cut: one longer than a line stands alone. */
final class Lines {
  private static final int WIDTH = 80;
  private static final Pattern WORD = Pattern.compile("( *)([^ ]+)");

  private final StringBuilder lines = new StringBuilder();

  void blank() {
    lines.append('\n');
  }

  /** A paragraph, every line indented alike. */
  void add(int indent, String text) {
    add(indent, indent, text);
  }

  /** A paragraph whose first line is indented otherwise than the rest. Wide gaps stay wide. */
  void add(int first, int rest, String text) {
    StringBuilder line = new StringBuilder(" ".repeat(first));
    boolean empty = true;
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      if (!empty && Columns.of(line + word.group()) > WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder(" ".repeat(rest));
        empty = true;
      }
      line.append(empty ? word.group(2) : word.group());
      empty = false;
    }
    lines.append(line).append('\n');
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
