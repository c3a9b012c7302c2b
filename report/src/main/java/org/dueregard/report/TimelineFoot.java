package org.dueregard.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark.Kind;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Window;

/** What stands under a line of time: what its signs mean, and what has no exact day. */
final class TimelineFoot {
  private static final int LINE = TimelineLabel.LINE;
  private static final int MOST_LINES = 4;

  private final Svg svg;
  private int bottom;

  TimelineFoot(Svg svg, int top) {
    this.svg = svg;
    this.bottom = top;
  }

  /** What the bars and patterns that are there mean. */
  void key(List<Window> windows, List<Schedule.Mark> marks) {
    bottom += LINE / 2;
    if (!windows.isEmpty()) {
      keyed(TimelineDrawing.BAR, TimelineDrawing.BAR_EDGE, "Period in the plan");
    }
    Map<Kind, String> meanings = new EnumMap<>(Kind.class);
    for (Schedule.Mark mark : marks) {
      switch (mark.kind()) {
        case SCHOOL_HOLIDAY, BANK_HOLIDAY ->
            meanings.put(Kind.SCHOOL_HOLIDAY, "School or bank holiday");
        case RELIGIOUS_HOLIDAY -> meanings.put(mark.kind(), "Religious holiday");
        case PRE_ELECTION_PERIOD ->
            meanings.put(mark.kind(), "Pre-election period, to polling day");
        case POLLING_DAY -> {}
      }
    }
    meanings.forEach((kind, meaning) -> keyed(TimelineDrawing.fill(kind), "#425563", meaning));
    words(0, "Busy times are drawn longer than quiet ones.", false);
  }

  private void keyed(String fill, String stroke, String meaning) {
    int width = TimelineDrawing.RIGHT - TimelineDrawing.LEFT;
    svg.rect(TimelineDrawing.LEFT, bottom + 3, width, LINE - 5, fill, stroke);
    svg.text(TimelineDrawing.WORDS, bottom + LINE - 4, "start", false, meaning);
    bottom += LINE + 3;
  }

  /** What the plan dates only to a month, a year or in words. */
  void inexact(List<Milestone> milestones) {
    if (!milestones.isEmpty()) {
      bottom += LINE / 2;
      words(0, "No exact day", true);
      milestones.forEach(
          one -> words(12, Wording.show(one.said()) + ": " + Wording.show(one.name()), false));
    }
  }

  void sentence(String sentence) {
    words(0, sentence, false);
  }

  private void words(int x, String text, boolean isBold) {
    int width = TimelineDrawing.WIDTH - x;
    for (String line : TextWidth.lines(text, TimelineLabel.SIZE, width, 0, MOST_LINES)) {
      bottom += LINE;
      svg.text(x, bottom - 4, "start", isBold, line);
    }
  }

  int bottom() {
    return bottom;
  }
}
