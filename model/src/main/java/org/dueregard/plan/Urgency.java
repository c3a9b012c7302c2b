package org.dueregard.plan;

import java.util.List;

/** The section {@code urgency}: a claim that there is no time for the ordinary route. */
@Says("A claim that there is no time for the ordinary route.")
public record Urgency(
    Stance stance,
    @Says("Whether urgency is claimed.") Answer claimed,
    @Says("What kind of urgency, such as safety or money.") Text kind,
    @Says(value = "Why there is no time.", main = true) Text reason,
    @Says("Since when the reason was known.") When knownSince,
    @Says("The provision of law relied on, if any.") Text statutoryPower,
    @Says("A shorter exercise that was held instead.") ShorterExercise shorterExercise,
    @Says("How long the ordinary route takes.") Text ordinaryRouteTakes,
    @Says("The day on which the urgent step ends.") When timeLimit)
    implements Part {
  private static final List<String> CONVENIENCE =
      List.of("money", "financ", "budget", "saving", "cost", "timetable", "deadline");
  private static final List<String> STAFFING = List.of("staff", "workforce");

  /** A risk to people, by the kind that the plan gives; by its reason where it gives no kind. */
  public boolean isForSafety() {
    return Safety.isIn(kind.isStated() ? kind : reason) || kind.mentions("health");
  }

  /** Money or the timetable by its kind, or staffing with no word of anyone's safety. */
  public boolean isForConvenience() {
    boolean isStaffing = mentions(kind, STAFFING) && !Safety.isIn(reason);
    return !isForSafety() && (isStaffing || mentions(kind, CONVENIENCE));
  }

  private static boolean mentions(Text text, List<String> words) {
    return words.stream().anyMatch(text::mentions);
  }

  /** A shorter exercise. */
  public record ShorterExercise(
      Stance stance,
      @Says("Whether a shorter exercise is held.") Answer held,
      @Says("Who takes part in it.") Texts with,
      @Says("Why there is none.") Text whyNot)
      implements Part {
    /** Who takes part; "with" is a word of its own in rules. */
    public Texts takingPart() {
      return with;
    }
  }

  @Override
  public String shown() {
    return reason.shown();
  }
}
