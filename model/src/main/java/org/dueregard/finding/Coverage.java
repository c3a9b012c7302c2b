package org.dueregard.finding;

import java.util.List;

/**
 * Who is affected against who is being asked.
 *
 * @param activities the columns, in the order of the plan
 * @param groups the rows, in the order of the plan
 */
public record Coverage(List<Column> activities, List<Row> groups) {
  /** How an activity reaches a group. */
  public enum Reach {
    /** The plan names the group among its audiences. */
    AIMED,
    /** It is open to the public, so to the group too. */
    OPEN,
    /** Neither. */
    NOT
  }

  /**
   * An activity.
   *
   * @param id its id in the plan
   * @param name its name
   * @param place where it stands
   */
  public record Column(String id, String name, Place place) {}

  /**
   * A group of people affected.
   *
   * @param id its id in the plan
   * @param name its name
   * @param reach how each activity reaches it, in the order of the columns
   * @param place where it stands
   */
  public record Row(String id, String name, List<Reach> reach, Place place) {
    /** At least one activity is meant for this group by name. */
    public boolean isAimedAt() {
      return reach.contains(Reach.AIMED);
    }
  }
}
