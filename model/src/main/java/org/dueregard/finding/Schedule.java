package org.dueregard.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The plan's dates, what else falls on them, and the latest safe day for each step.
 *
 * @param milestones by day; those without a day last
 * @param windows periods, by their first day
 * @param marks holidays and elections that fall between the first and the last day of the plan
 * @param overlaps which marks fall in which windows of the whole exercise
 * @param steps what must be done by when, counted back from the milestones, by day
 * @param limits what the calendar does not know, in sentences
 */
public record Schedule(
    List<Milestone> milestones,
    List<Window> windows,
    List<Mark> marks,
    List<Overlap> overlaps,
    List<Step> steps,
    List<String> limits) {

  /**
   * A day that the plan names.
   *
   * @param name what happens
   * @param said the date as the plan words it
   * @param day the day, where the plan gives an exact one
   * @param isKey whether a picture with little room has it too
   * @param place where
   */
  public record Milestone(
      String name, String said, Optional<LocalDate> day, boolean isKey, Place place) {}

  /**
   * A period with an exact first and last day.
   *
   * @param name what happens in it
   * @param first its first day
   * @param last its last day
   * @param days how many, with both ends
   * @param isKey a period of the whole exercise, not of one activity
   * @param place where
   */
  public record Window(
      String name, LocalDate first, LocalDate last, long days, boolean isKey, Place place) {}

  /**
   * Days on which people are harder to reach or a body must say less.
   *
   * @param kind of what kind
   * @param name what they are called
   * @param first the first
   * @param last the last; the same for a single day
   */
  public record Mark(Kind kind, String name, LocalDate first, LocalDate last) {
    /** The kinds of mark. */
    public enum Kind {
      BANK_HOLIDAY,
      SCHOOL_HOLIDAY,
      RELIGIOUS_HOLIDAY,
      PRE_ELECTION_PERIOD,
      POLLING_DAY
    }
  }

  /**
   * A mark that falls in a window.
   *
   * @param window the name of the window
   * @param mark the mark
   * @param days how many days of it, with both ends
   */
  public record Overlap(String window, Mark mark, long days) {}

  /**
   * A step with the latest day that is still safe.
   *
   * @param id names the step in this plan, and stays when dates move
   * @param task what must be done
   * @param latest the latest safe day; empty where the plan has no date to count from
   * @param arithmetic how the day was counted, or which date is missing, in sentences
   * @param restsOn what fixes the number: a section of law, guidance, or "our own default"
   * @param isLaw whether the law fixes it
   * @param planned what the plan has for it, in its own words, or "not stated"
   * @param isLate whether the plan's day is after the latest safe day, or that day has passed with
   *     none
   * @param place where the plan has it, or would
   */
  public record Step(
      String id,
      String task,
      Optional<LocalDate> latest,
      String arithmetic,
      String restsOn,
      boolean isLaw,
      String planned,
      boolean isLate,
      Place place) {}
}
