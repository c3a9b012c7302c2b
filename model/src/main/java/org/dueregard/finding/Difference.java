package org.dueregard.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What two versions of a plan say differently, and what that changes in the outcomes.
 *
 * @param version of the tool
 * @param old the earlier version
 * @param current the later version
 * @param changes what the plan says differently, by part, then in the order of the plan
 * @param outcomes requirements whose outcome changed: new gaps first, then by id
 * @param afterLaunch what changed of what people are asked about; empty where the later version was
 *     made before its consultation opens, or gives no day for that
 */
public record Difference(
    String version,
    Report.Subject old,
    Report.Subject current,
    List<Change> changes,
    List<OutcomeChange> outcomes,
    Optional<AfterLaunch> afterLaunch) {

  /** The parts of a plan, in the order in which their changes are told. */
  public enum Part {
    OPTIONS("Options"),
    PROPOSAL("What would change"),
    DATES("Dates"),
    DECISION("The decision"),
    EFFECTS("Effects on people"),
    PROMISES("Promises made in public"),
    GROUPS("Groups of people affected"),
    ACTIVITIES("Activities"),
    INFORMATION("Information and formats"),
    SCRUTINY("Council scrutiny"),
    REST("Everything else");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    /** Its heading. */
    public String title() {
      return title;
    }
  }

  /** What happened to a part of the plan. */
  public enum Kind {
    ADDED,
    REMOVED,
    /** An option that was in is out. */
    WITHDRAWN,
    /** An option that was out is in again. */
    RESTORED,
    /** A day moved forward in the calendar. */
    LATER,
    /** A day moved back in the calendar. */
    EARLIER,
    CHANGED;

    /** The word in reports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing that the plan says differently.
   *
   * @param part the part of the plan
   * @param kind what happened
   * @param entry the entry of a list that it belongs to, by id and name; else empty
   * @param field what it is called; empty for a whole entry
   * @param before what the earlier version says; empty where it says nothing
   * @param after what the later version says; empty where it says nothing
   * @param days by how many days an exact date moved
   * @param was where it stands in the earlier version
   * @param is where it stands in the later version
   */
  public record Change(
      Part part,
      Kind kind,
      String entry,
      String field,
      String before,
      String after,
      OptionalLong days,
      Optional<Place> was,
      Optional<Place> is) {}

  /** What became of an outcome. */
  public enum Turn {
    NEW_GAP,
    /** It was not due yet; now it is, and the plan still does not say. */
    FELL_DUE,
    NEW_QUESTION,
    /** It is a gap that its owner accepts; it was none, or its owner did not. */
    WAIVED,
    CLOSED_GAP,
    OTHER;

    /** Whether there is a gap where there was none, or one that was accepted. */
    public boolean isWorse() {
      return this == NEW_GAP || this == FELL_DUE;
    }

    /** The words in reports. */
    public String words() {
      return this == OTHER ? "other" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A requirement whose outcome changed.
   *
   * @param turn what became of it
   * @param before its outcome in the earlier version; empty where it was not checked
   * @param after its outcome in the later version; empty where it was not checked
   * @param finding the later finding, or the earlier one where the requirement is checked no more
   */
  public record OutcomeChange(
      Turn turn, Optional<Outcome> before, Optional<Outcome> after, Finding finding) {}

  /**
   * What people are asked about has changed and the consultation was open or over on the day of the
   * later version. Whether it matters is for a person to say.
   *
   * @param opened the first day of the consultation
   * @param mayBeEarlier whether the earlier version is of a day before that, so that the change may
   *     have been made before launch too
   * @param changes the changes to what people are asked about; may be none
   * @param recorded what the later version records of changes since launch
   */
  public record AfterLaunch(
      LocalDate opened, boolean mayBeEarlier, List<Change> changes, List<Recorded> recorded) {}

  /**
   * An entry of the plan's own list of changes.
   *
   * @param what what changed, in the plan's words
   * @param date when, in the plan's words, or empty
   * @param told when the people consulted were told, in the plan's words, or empty
   * @param isNew whether the earlier version lacks it
   * @param place where
   */
  public record Recorded(String what, String date, String told, boolean isNew, Place place) {}

  /** Whether the versions differ in nothing that is compared. */
  public boolean isEmpty() {
    return changes.isEmpty() && outcomes.isEmpty();
  }
}
