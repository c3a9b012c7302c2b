package org.dueregard.report;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file as RFC 5545 has them: each ends with CR and LF, and a line of more
 * than 75 octets goes on in the next, which starts with a space. No character is ever split.
 */
final class IcsLines {
  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  /** A value that needs no escaping. */
  void add(String name, String value) {
    String line = name + ":" + value;
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int codePoint = line.codePointAt(at);
      String character = Character.toString(codePoint);
      int width = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + width > MOST_OCTETS) {
        lines.append(END).append(' ');
        octets = 1;
      }
      lines.append(character);
      octets += width;
      at += character.length();
    }
    lines.append(END);
  }

  /** Words, in which some characters mean something to a calendar. */
  void addText(String name, String words) {
    add(
        name,
        words
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r\n", "\\n")
            .replace("\r", "\\n")
            .replace("\n", "\\n"));
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
