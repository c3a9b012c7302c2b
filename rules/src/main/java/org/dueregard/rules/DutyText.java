package org.dueregard.rules;

import org.dueregard.finding.InForce;

/**
 * The words and dates of a duty.
 *
 * @param name its name in {@link Duty}
 * @param title what it is, for people
 * @param inForce when the law behind it applies
 * @param notOwed what the plan would have to show for it to be owed
 */
record DutyText(String name, String title, InForce inForce, String notOwed) {}
