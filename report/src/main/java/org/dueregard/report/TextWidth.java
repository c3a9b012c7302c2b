package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take in a drawing. No font is asked, so that a drawing is the same
 * everywhere: the widths are about those of Arial, in hundredths of the size of the letters.
 */
final class TextWidth {
  private static final String THIN = "ijlI.,:;|!' ";
  private static final String NARROW = "tfr()[]-\"";
  private static final String WIDE = "mMwW@%—";
  private static final String MORE = "…";

  private TextWidth() {}

  /** In the units of the size. */
  static int of(String text, int size, boolean isBold) {
    int hundredths = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      hundredths += hundredths(text.codePointAt(at));
    }
    return hundredths * size / (isBold ? 94 : 100);
  }

  private static int hundredths(int codePoint) {
    if (THIN.indexOf(codePoint) >= 0) {
      return 28;
    }
    if (NARROW.indexOf(codePoint) >= 0) {
      return 34;
    }
    if (codePoint > 0x2E7F || WIDE.indexOf(codePoint) >= 0) {
      return 100;
    }
    return Character.isUpperCase(codePoint) ? 72 : 56;
  }

  /**
   * The text in lines that fit. A word that is longer than a line is cut; what does not fit in the
   * last line ends with dots.
   *
   * @param first how much of the first line is taken
   */
  static List<String> lines(String text, int size, int width, int first, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - first;
    for (String word : text.split(" ", -1)) {
      String rest = word;
      String joined = line.isEmpty() ? rest : line + " " + rest;
      if (of(joined, size, false) <= room) {
        line.setLength(0);
        line.append(joined);
        continue;
      }
      if (!line.isEmpty() || room < width) {
        lines.add(line.toString());
        room = width;
      }
      while (of(rest, size, false) > width) {
        int cut = fitting(rest, size, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.setLength(0);
      line.append(rest);
    }
    lines.add(line.toString());
    return lines.size() <= most ? lines : shortened(lines, size, width, most);
  }

  private static List<String> shortened(List<String> lines, int size, int width, int most) {
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    String last = lines.get(most - 1) + MORE;
    while (of(last, size, false) > width) {
      int end = last.length() - MORE.length();
      last = last.substring(0, last.offsetByCodePoints(end, -1)) + MORE;
    }
    kept.add(last);
    return kept;
  }

  /** How many characters fit; at least one, and never half of one. */
  private static int fitting(String text, int size, int width) {
    int end = Character.charCount(text.codePointAt(0));
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (of(text.substring(0, next), size, false) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
