package org.dueregard.plan;

/**
 * What a plan does with one section or list item: leaves it out, says there is none, or states it.
 *
 * @param at where it stands or would stand
 * @param presence which of the three
 * @param why the reason given, or empty
 */
public record Stance(PlanPath at, Presence presence, String why) {
  public static Stance stated(PlanPath at) {
    return new Stance(at, Presence.STATED, "");
  }

  public static Stance absent(PlanPath at) {
    return new Stance(at, Presence.ABSENT, "");
  }
}
