package org.dueregard.report;

/** Lines of at most 80 columns. Words are never cut: one longer than a line stands alone. */
final class Lines {
  private static final int WIDTH = 80;

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
    lines.append(" ".repeat(first));
    int column = first;
    boolean empty = true;
    int gap = 0;
    for (String word : text.split(" ", -1)) {
      if (word.isEmpty()) {
        gap++;
        continue;
      }
      int width = Columns.of(word);
      if (!empty && column + gap + width > WIDTH) {
        lines.append('\n').append(" ".repeat(rest));
        column = rest;
        empty = true;
      }
      if (!empty) {
        lines.append(" ".repeat(gap));
        column += gap;
      }
      lines.append(word);
      column += width;
      empty = false;
      gap = 1;
    }
    lines.append('\n');
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
