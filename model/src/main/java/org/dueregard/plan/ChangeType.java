package org.dueregard.plan;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of change, and what each kind means for people. */
public enum ChangeType implements Word {
  OPEN,
  CLOSE,
  RELOCATE,
  REDUCE,
  EXPAND,
  MERGE,
  REDESIGN,
  CHANGE_HOURS,
  CHANGE_ACCESS,
  DIGITAL_SHIFT,
  PROVIDER_CHANGE,
  ELIGIBILITY,
  FUNDING_CHANGE,
  CORPORATE_CHANGE,
  TEMPORARY_CHANGE,
  MAKE_TEMPORARY_PERMANENT,
  POLICY,
  STRATEGY_ONLY;

  private static final Set<ChangeType> INWARD =
      EnumSet.of(POLICY, STRATEGY_ONLY, CORPORATE_CHANGE, FUNDING_CHANGE, PROVIDER_CHANGE);

  private static final Set<ChangeType> SHIFTING_JOURNEYS =
      EnumSet.of(OPEN, CLOSE, RELOCATE, MERGE, EXPAND, REDUCE, CHANGE_ACCESS, DIGITAL_SHIFT);

  private static final Set<ChangeType> NARROWING_CHOICE =
      EnumSet.of(CLOSE, RELOCATE, MERGE, REDUCE, ELIGIBILITY, PROVIDER_CHANGE);

  /** People feel it at the point where they use the service. */
  boolean isFelt() {
    return !INWARD.contains(this);
  }

  /** It can change how far or how often people and staff travel. */
  boolean isShiftingJourneys() {
    return SHIFTING_JOURNEYS.contains(this);
  }

  /** It can leave people with fewer services or places to choose from. */
  boolean isNarrowingChoice() {
    return NARROWING_CHOICE.contains(this);
  }
}
