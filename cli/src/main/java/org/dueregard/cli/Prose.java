package org.dueregard.cli;

import java.nio.charset.StandardCharsets;

/** Text for a terminal of 80 columns, wrapped and indented. */
final class Prose {
  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();

  Prose line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  Prose gap() {
    return line("");
  }

  /** A heading, with an empty line before it. */
  Prose heading(String words) {
    return gap().line(words);
  }

  /** A paragraph; nothing when it has no words. */
  Prose paragraph(int indent, String words) {
    return words.isBlank() ? this : hanging(" ".repeat(indent), words);
  }

  /** Words after a label, with the lines that follow under the first word. */
  Prose hanging(String label, String words) {
    StringBuilder line = new StringBuilder(label);
    boolean empty = true;
    for (String word : visible(words).strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(" ".repeat(label.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return line(line.toString());
  }

  /** The words without commands for the terminal: what a plan says is shown, never obeyed. */
  static String visible(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\s]]", "\uFFFD");
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
