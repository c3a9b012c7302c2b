package org.dueregard.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A piece of a paper, as a reader comes to it.
 *
 * @param type {@code h1} to {@code h3}, {@code tr} for a row of a table, or another word for text
 * @param cells the cells of a row; of all else, its text alone
 */
record Piece(String type, List<String> cells) {
  private static final String ROW = "tr";

  static Piece row(List<String> cells) {
    return new Piece(ROW, cells);
  }

  static Piece of(String type, String text) {
    return new Piece(type.toLowerCase(Locale.ROOT), List.of(text));
  }

  boolean isRow() {
    return type.equals(ROW);
  }

  boolean isPart() {
    return type.equals("h2");
  }

  String text() {
    return String.join(" ", cells);
  }

  /** On one line, with one space wherever there was any. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** A paper as text, for people to read: a line for each piece. */
  static String lines(List<Piece> pieces) {
    return pieces.stream()
        .map(one -> one.type + ": " + String.join(" | ", one.cells) + "\n")
        .collect(Collectors.joining());
  }
}
