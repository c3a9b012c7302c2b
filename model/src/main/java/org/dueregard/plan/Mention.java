package org.dueregard.plan;

/**
 * Anything a plan can state: a section, a list item or a single value. Total: no null, no throw.
 */
public interface Mention {
  /** Where it stands, or where it would stand if the plan had it. */
  PlanPath at();

  Presence presence();

  /** The reason given with it ({@code why}, {@code how}, {@code what}); empty if none was. */
  String why();

  /** The value as the plan words it, for a report; empty when absent. */
  String shown();

  default boolean isAbsent() {
    return presence() == Presence.ABSENT;
  }

  default boolean isNone() {
    return presence() == Presence.NONE;
  }

  default boolean isStated() {
    return presence() == Presence.STATED;
  }

  /** Whether a reason came with it. */
  default boolean isReasoned() {
    return !why().isBlank();
  }

  /** Stated as none with no reason: an answer, but one that explains nothing. */
  default boolean isBareNone() {
    return isNone() && !isReasoned();
  }
}
