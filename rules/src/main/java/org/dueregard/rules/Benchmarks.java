package org.dueregard.rules;

import java.util.Map;

/**
 * Dated numbers that rules compare with, in days unless the name says otherwise. Each has its
 * source in benchmarks.yaml, or is marked there as ours.
 */
public record Benchmarks(
    int considerationDays,
    int commentsToDecisionDays,
    int reportToCommentsDays,
    int noticeOfExceptionDays,
    int lateNoticeDays,
    int answerToReportDays,
    int urgencyForeseenDays,
    int temporaryReviewDays,
    int clearDaysOfNotice,
    int declarationDays,
    int healthwatchSoonDays,
    int healthwatchLateDays,
    int writtenResponseDays,
    int outcomeDays,
    int substantialDays,
    int otherDays,
    int holidayDays,
    int preElectionDays,
    int repliesPerVisitor,
    int contactsPerResponse,
    int usableDays,
    int longPages,
    int readingDays,
    int staleDays) {

  static Benchmarks of(Map<String, Integer> numbers) {
    return new Benchmarks(
        number(numbers, "considerationDays"),
        number(numbers, "commentsToDecisionDays"),
        number(numbers, "reportToCommentsDays"),
        number(numbers, "noticeOfExceptionDays"),
        number(numbers, "lateNoticeDays"),
        number(numbers, "answerToReportDays"),
        number(numbers, "urgencyForeseenDays"),
        number(numbers, "temporaryReviewDays"),
        number(numbers, "clearDaysOfNotice"),
        number(numbers, "declarationDays"),
        number(numbers, "healthwatchSoonDays"),
        number(numbers, "healthwatchLateDays"),
        number(numbers, "writtenResponseDays"),
        number(numbers, "outcomeDays"),
        number(numbers, "substantialDays"),
        number(numbers, "otherDays"),
        number(numbers, "holidayDays"),
        number(numbers, "preElectionDays"),
        number(numbers, "repliesPerVisitor"),
        number(numbers, "contactsPerResponse"),
        number(numbers, "usableDays"),
        number(numbers, "longPages"),
        number(numbers, "readingDays"),
        number(numbers, "staleDays"));
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalStateException("benchmarks.yaml has no " + name + " for this date");
    }
    return number;
  }
}
