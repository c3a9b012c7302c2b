package org.dueregard.plan;

/** The nine protected characteristics: Equality Act 2010, section 4. */
public enum Characteristic implements Word {
  AGE,
  DISABILITY,
  GENDER_REASSIGNMENT,
  MARRIAGE_CIVIL_PARTNERSHIP,
  PREGNANCY_MATERNITY,
  RACE,
  RELIGION_BELIEF,
  SEX,
  SEXUAL_ORIENTATION
}
