package org.dueregard.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A requirement with its outcome.
 *
 * @param requirement the requirement, with its remedy filled in
 * @param force the force at the stage the plan has reached
 * @param outcome what was found
 * @param shownAs {@code evidenced} or {@code stated} when met; else empty
 * @param at where it was decided: the places of the gap, or of what shows it
 * @param because the facts behind it
 * @param found what was found, in sentences
 * @param owner who should see to it, if the plan says
 * @param dueBy the day it is due by, where the plan's dates give one
 * @param overdue whether that day has passed with a gap still open
 * @param duty the duty it rests on, if any
 * @param waiver the waiver, when waived
 * @param answered the judgement, when one was given
 * @param baseline how a gap stands to the baseline; empty where there is none
 */
public record Finding(
    Requirement requirement,
    Force force,
    Outcome outcome,
    String shownAs,
    List<Place> at,
    List<Because> because,
    String found,
    Optional<String> owner,
    Optional<LocalDate> dueBy,
    boolean overdue,
    Optional<DutyStatus> duty,
    Optional<Waiver> waiver,
    Optional<Answered> answered,
    Optional<BaselineState> baseline) {

  /** Not met, not shown though due, or could not evaluate. */
  public boolean isGap() {
    return outcome == Outcome.NOT_MET
        || outcome == Outcome.NOT_SHOWN
        || outcome == Outcome.COULD_NOT_EVALUATE;
  }

  /** A gap that no baseline holds. */
  public boolean isNewGap() {
    return isGap() && !isKnown();
  }

  /** Whether it is in the baseline, and so does not count towards the fail level. */
  public boolean isKnown() {
    return baseline.filter(BaselineState.UNCHANGED::equals).isPresent();
  }

  /** Whether its owner may accept it: a gap in the plan, and not of our making. */
  public boolean isWaivable() {
    return isGap() && outcome != Outcome.COULD_NOT_EVALUATE && force != Force.LAW;
  }

  /** The same gap, accepted by its owner. */
  public Finding waivedBy(Waiver accepted) {
    return with(Outcome.WAIVED, false, Optional.of(accepted), baseline);
  }

  /** The same, set against a baseline. */
  public Finding against(BaselineState state) {
    return with(outcome, overdue, waiver, Optional.of(state));
  }

  private Finding with(
      Outcome changed,
      boolean isOverdue,
      Optional<Waiver> accepted,
      Optional<BaselineState> state) {
    return new Finding(
        requirement,
        force,
        changed,
        shownAs,
        at,
        because,
        found,
        owner,
        dueBy,
        isOverdue,
        duty,
        accepted,
        answered,
        state);
  }
}
