package org.dueregard.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many plans at once. It counts and lists; it never scores or averages.
 *
 * @param version of the tool
 * @param name what was looked through
 * @param day the day from which dates are counted as still to come
 * @param plans how many plans were found
 * @param unread plans that could not be checked, in their order
 * @param requirements every requirement that was checked, most gaps first
 * @param checked the plans that were checked, those that need most first
 * @param due what falls due next, soonest first
 * @param communities groups of people whom several plans ask at once
 * @param councils councils in whose area several plans ask people at once
 */
public record Portfolio(
    String version,
    String name,
    LocalDate day,
    int plans,
    Some<Unread> unread,
    List<Counted> requirements,
    Some<Checked> checked,
    Some<Deadline> due,
    Some<AtOnce> communities,
    Some<AtOnce> councils) {

  /**
   * The first of a list that may be too long to keep.
   *
   * @param items those that are kept
   * @param more how many more there are
   */
  public record Some<T>(List<T> items, long more) {
    /** How many there are in all. */
    public long count() {
      return items.size() + more;
    }
  }

  /**
   * A plan that could not be checked.
   *
   * @param file its file
   * @param line the line of the first fault, from 1
   * @param message what is wrong
   */
  public record Unread(String file, int line, String message) {}

  /**
   * How many plans have each outcome of a requirement.
   *
   * @param id of the requirement
   * @param title what is required
   * @param counts the plans with each outcome; every outcome is there
   */
  public record Counted(String id, String title, Map<Outcome, Integer> counts) {
    /** How many plans have a gap there. */
    public int gaps() {
      return counts.get(Outcome.NOT_MET)
          + counts.get(Outcome.NOT_SHOWN)
          + counts.get(Outcome.COULD_NOT_EVALUATE);
    }
  }

  /**
   * A plan that was checked.
   *
   * @param title of the plan
   * @param file its file
   * @param stage the stage it says it has reached, or empty
   * @param level its assurance level
   * @param lawGaps its gaps of force law
   * @param gaps all its gaps
   * @param questions what only a person can judge
   * @param overdue its gaps whose day has passed
   * @param overdueSince the earliest day that has passed, where one is known
   */
  public record Checked(
      String title,
      String file,
      String stage,
      AssuranceLevel level,
      int lawGaps,
      int gaps,
      int questions,
      int overdue,
      Optional<LocalDate> overdueSince) {}

  /**
   * What is required.
   *
   * @param requirement its id
   * @param title its words
   * @param force how strongly it binds
   */
  public record Needed(String requirement, String title, Force force) {}

  /**
   * A day by which one person must see to something in one plan.
   *
   * @param day the day
   * @param plan the title of the plan
   * @param file its file
   * @param owner who should see to it, or empty
   * @param needed what is needed by then, what binds most first
   */
  public record Deadline(
      LocalDate day, String plan, String file, String owner, Some<Needed> needed) {}

  /**
   * Several plans that ask the same people at once, as far as a name shows.
   *
   * @param name the name, as one of the plans has it
   * @param first the first day on which two or more plans ask
   * @param last the last such day
   * @param days how many such days there are
   * @param plans how many plans
   * @param asked who asks what and when, those still to come first
   */
  public record AtOnce(
      String name, LocalDate first, LocalDate last, long days, int plans, Some<Asked> asked) {}

  /**
   * One plan's asking.
   *
   * @param plan the title of the plan
   * @param file its file
   * @param what the activity or the exercise
   * @param first its first day
   * @param last its last day
   */
  public record Asked(String plan, String file, String what, LocalDate first, LocalDate last) {}
}
