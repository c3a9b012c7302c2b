package org.dueregard.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Words beside a line of time.
 *
 * @param kind what they are about
 * @param day where they belong
 * @param when the day or days, in words
 * @param lines what happens, the first line after the day
 */
record TimelineLabel(Kind kind, LocalDate day, String when, List<String> lines) {
  static final int SIZE = 15;
  static final int LINE = 17;
  static final int WIDTH = 292;
  private static final int GAP = 6;
  private static final int SPACE = 6;

  /** What a label is about, in the order in which labels of one day come. */
  enum Kind {
    WINDOW(3),
    MARK(4),
    TODAY(1),
    MILESTONE(3);

    private final int mostLines;

    Kind(int mostLines) {
      this.mostLines = mostLines;
    }
  }

  static TimelineLabel of(Kind kind, LocalDate day, String when, String what) {
    String words = Wording.show(what);
    int taken = TextWidth.of(when, SIZE, true) + SPACE;
    return new TimelineLabel(
        kind, day, when, TextWidth.lines(words, SIZE, WIDTH, taken, kind.mostLines));
  }

  int height() {
    return lines.size() * LINE + GAP;
  }
}
