package org.dueregard.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark.Kind;
import org.dueregard.finding.Schedule.Window;

/**
 * Draws a line of time with its bars, patterns and words.
 *
 * @param svg the drawing
 * @param scale where the days stand
 */
record TimelineDrawing(Svg svg, TimelineScale scale) {
  static final int WIDTH = 420;
  static final int LEFT = 46;
  static final int RIGHT = 112;
  static final int WORDS = 126;
  static final String BAR = "#aed4f5";
  static final String BAR_EDGE = "#003d78";
  private static final String INK = "#212b32";
  private static final String QUIET = "#d8dde0";
  private static final int LANES = 3;
  private static final int BETWEEN_LANES = 4;

  /** The line, with months and years beside it. */
  void axis() {
    for (YearMonth month : scale.named()) {
      int y = scale.at(month.atDay(1));
      boolean isYear = month.getMonthValue() == 1;
      svg.line(LEFT, y, RIGHT, y, isYear ? "#768692" : QUIET, 1, "");
      String name = LongDate.of(month.atDay(1)).substring(2, 5);
      svg.text(LEFT - 6, y + 5, "end", isYear, isYear ? "" + month.getYear() : name);
    }
    svg.text(LEFT - 6, scale.top() + 5, "end", true, "" + scale.first().getYear());
    svg.line(LEFT, scale.top(), LEFT, scale.bottom(), "#768692", 1, "");
  }

  /** A bar for each period; those that overlap stand side by side. */
  void windows(List<Window> windows) {
    List<LocalDate> taken = new ArrayList<>();
    int step = (RIGHT - LEFT) / LANES;
    for (Window window : windows) {
      int lane = 0;
      while (lane < taken.size() && !taken.get(lane).isBefore(window.first())) {
        lane++;
      }
      if (lane == taken.size()) {
        taken.add(window.last());
      } else {
        taken.set(lane, window.last());
      }
      int x = LEFT + BETWEEN_LANES + Math.min(lane, LANES - 1) * step;
      svg.rect(
          x,
          scale.at(window.first()),
          step - BETWEEN_LANES,
          height(window.first(), window.last()),
          BAR,
          BAR_EDGE);
    }
  }

  /** Holidays and elections, across the bars. */
  void marks(List<Schedule.Mark> marks) {
    for (Schedule.Mark mark : marks) {
      if (scale.isTouching(mark.first(), mark.last())) {
        LocalDate first = mark.first().isBefore(scale.first()) ? scale.first() : mark.first();
        LocalDate last = mark.last().isAfter(scale.last()) ? scale.last() : mark.last();
        mark(mark.kind(), scale.at(first), height(first, last));
      }
    }
  }

  private void mark(Kind kind, int y, int height) {
    if (kind == Kind.POLLING_DAY) {
      svg.line(LEFT, y, RIGHT, y, INK, 3, "");
    } else {
      svg.rect(LEFT, y, RIGHT - LEFT, height, fill(kind), "none");
    }
  }

  private int height(LocalDate first, LocalDate last) {
    return Math.max(3, scale.at(last.plusDays(1)) - scale.at(first));
  }

  /** The pattern of a kind, for the line and for the key under it. */
  static String fill(Kind kind) {
    return switch (kind) {
      case SCHOOL_HOLIDAY, BANK_HOLIDAY -> "url(#dr-closed)";
      case RELIGIOUS_HOLIDAY -> "url(#dr-faith)";
      case PRE_ELECTION_PERIOD -> "url(#dr-election)";
      case POLLING_DAY -> INK;
    };
  }

  /** The words, each beside its day. Returns where the last ends. */
  int labels(List<TimelineLabel> labels) {
    svg.line(RIGHT, scale.top(), RIGHT, scale.bottom(), INK, 2, "");
    LocalDate before = LocalDate.MIN;
    int base = 0;
    for (TimelineLabel label : labels) {
      int y = scale.at(label.day());
      base = label.day().equals(before) ? base : y + 5;
      before = label.day();
      sign(label.kind(), y, base - 5);
      svg.text(WORDS, base, label.when(), label.lines().get(0));
      for (int line = 1; line < label.lines().size(); line++) {
        svg.text(WORDS, base + line * TimelineLabel.LINE, "start", false, label.lines().get(line));
      }
      base += label.height();
    }
    return Math.max(base, scale.bottom());
  }

  /**
   * The sign on the line.
   *
   * @param y where the day is
   * @param words where the middle of the words is: lower, where several fall on one day
   */
  private void sign(TimelineLabel.Kind kind, int y, int words) {
    if (words > y) {
      svg.path("M" + RIGHT + "," + y + " L" + (WORDS - 4) + "," + words);
    }
    switch (kind) {
      case MILESTONE -> svg.circle(RIGHT, y, 5, INK);
      case WINDOW -> svg.rect(RIGHT - 5, y - 5, 10, 10, BAR, BAR_EDGE);
      case MARK -> svg.line(RIGHT - 4, y, RIGHT + 6, y, INK, 2, "");
      case TODAY -> svg.line(LEFT, y, WORDS - 4, y, INK, 2, "6,3");
    }
  }
}
