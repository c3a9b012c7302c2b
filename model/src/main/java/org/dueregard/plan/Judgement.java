package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.REQUIRED;

import java.time.LocalDate;

/** A named person's answer to a question that no engine can decide. */
@Says("A named person's answer to a question that no rule can decide.")
public record Judgement(
    Stance stance,
    @Says(value = "The id of the requirement it answers.", need = REQUIRED) Text requirement,
    @Says(value = "Whether the requirement is met.", need = REQUIRED) Choice<Verdict> answer,
    @Says(value = "Who gives the answer.", need = REQUIRED) Text by,
    @Says(value = "The role of that person.", need = REQUIRED) Text role,
    @Says(value = "The day the answer was given.", need = REQUIRED) When on,
    @Says(value = "Why the answer is right.", need = REQUIRED, main = true) Text reasoning,
    @Says("What shows it.") Evidence evidence,
    @Says("The day after which the answer no longer counts.") When reviewBy)
    implements Part {

  /** The two answers. */
  public enum Verdict implements Word {
    MET,
    NOT_MET
  }

  /**
   * Whether it can be relied on at this day: complete, given by then, and not lapsed. A review date
   * with only a month or year lapses after its first day, so that it is never stretched.
   */
  public boolean isCurrent(LocalDate day) {
    boolean whole = by.isStated() && role.isStated() && reasoning.isStated() && answer.isStated();
    boolean given = on.isStated() && !on.date().latest().isAfter(day);
    return whole && given && !isLapsed(day);
  }

  /** Whether it once counted and no longer does. */
  public boolean isLapsed(LocalDate day) {
    return reviewBy.isStated() && reviewBy.date().earliest().isBefore(day);
  }

  @Override
  public String shown() {
    return answer.shown();
  }
}
