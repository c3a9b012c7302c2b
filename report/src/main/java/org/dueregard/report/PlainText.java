package org.dueregard.report;

/**
 * Text from a plan, made safe to show. Runs of space and line breaks become one space. Characters
 * that could drive a terminal, or make text read as something else, become the replacement
 * character.
 */
final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    boolean afterSpace = false;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      int shown = safe(codePoint);
      if (shown != ' ' || !afterSpace) {
        safe.appendCodePoint(shown);
      }
      afterSpace = shown == ' ';
    }
    return safe.toString();
  }

  private static int safe(int codePoint) {
    if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
      return ' ';
    }
    if (Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE
        || isDirectionOverride(codePoint)) {
      return REPLACEMENT;
    }
    return codePoint;
  }

  private static boolean isDirectionOverride(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
