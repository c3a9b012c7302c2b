package org.dueregard.finding;

import java.util.Locale;

/** What a check found for one requirement. There is no "partly". */
public enum Outcome {
  /** The plan shows it. */
  MET,
  /** The plan's own facts show that it is not satisfied. */
  NOT_MET,
  /** The plan does not say, and it is due by now. */
  NOT_SHOWN,
  /** The plan does not say, and it is not due yet. */
  NOT_DUE_YET,
  /** Only a person can judge; the facts are laid out. */
  NEEDS_JUDGEMENT,
  /** It does not apply, with the reason. */
  NOT_APPLICABLE,
  /** A gap that its owner accepts: who, why, until when. */
  WAIVED,
  /** Our fault: a rule failed. */
  COULD_NOT_EVALUATE;

  /** The words in reports: {@code not met}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
