package org.dueregard.report;

/** How many columns a text takes on a terminal: two for wide characters, none for colours. */
final class Columns {
  private Columns() {}

  static int of(String text) {
    int columns = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint == Ink.ESCAPE) {
        at = text.indexOf('m', at) + 1;
      } else {
        columns += codePoint < 0x300 ? 1 : of(codePoint);
        at += Character.charCount(codePoint);
      }
    }
    return columns;
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  // The blocks of Unicode's East Asian Width table that people are likely to write in.
  private static boolean isWide(int codePoint) {
    return within(codePoint, 0x1100, 0x115F)
        || within(codePoint, 0x2E80, 0xA4CF)
        || within(codePoint, 0xAC00, 0xD7A3)
        || within(codePoint, 0xF900, 0xFAFF)
        || within(codePoint, 0xFE30, 0xFE6F)
        || within(codePoint, 0xFF00, 0xFF60)
        || within(codePoint, 0xFFE0, 0xFFE6)
        || within(codePoint, 0x1F300, 0x1FAFF)
        || within(codePoint, 0x20000, 0x3FFFD);
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
