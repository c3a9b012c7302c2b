package org.dueregard.rules;

/**
 * Duties a plan can owe. Their words and dates are in duties.yaml; what brings them is in
 * duties.drl.
 */
public enum Duty {
  // Involvement
  INVOLVE,
  ICB_14Z45,
  NHSE_13Q,
  TRUST_242,
  CCG_14Z2,
  PCT_242,
  INVOLVE_CARERS,
  SHOW_DELEGATION,
  CITE_THE_LAW,
  JOINT_FORWARD_PLAN,
  INTEGRATED_CARE_STRATEGY,
  // Scrutiny
  JUDGE_SUBSTANTIAL,
  CONSULT_COUNCIL,
  NOTIFY_COUNCIL_OF_EXCEPTION,
  JOINT_SCRUTINY,
  NOTIFY_MINISTER,
  EXPECT_CALL_IN,
  HEED_DIRECTION,
  ANSWER_RECOMMENDATION,
  SUPPLY_INFORMATION,
  REVIEW_TEMPORARY_CHANGE,
  JUSTIFY_URGENCY,
  // Gunning
  CONSULT
}
