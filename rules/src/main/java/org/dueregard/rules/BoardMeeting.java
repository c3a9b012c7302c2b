package org.dueregard.rules;

import org.dueregard.plan.BoardPaper;
import org.dueregard.plan.Plan;
import org.dueregard.plan.When;

/**
 * The meeting that decides, and when the public is told of it.
 *
 * @param date the date of the meeting in the board paper, or else of the decision
 * @param notice when public notice is given
 * @param agenda when the agenda is public
 */
public record BoardMeeting(When date, When notice, When agenda) {

  static BoardMeeting of(Plan plan) {
    BoardPaper paper = plan.boardPaper();
    When date = paper.date().isStated() ? paper.date() : plan.decision().date();
    return new BoardMeeting(date, paper.noticeDate(), paper.agendaDate());
  }

  /** The most whole days there can be between notice and meeting: neither day counts. */
  public long mostClearDays() {
    long days = notice.mostDaysTo(date);
    return days == Long.MAX_VALUE ? days : days - 1;
  }

  /** The fewest whole days there can be between notice and meeting: neither day counts. */
  public long fewestClearDays() {
    long days = notice.fewestDaysTo(date);
    return days == Long.MIN_VALUE ? days : days - 1;
  }
}
