package org.dueregard.rules;

import org.dueregard.plan.Mention;

/**
 * A duty is owed for this plan.
 *
 * @param duty the duty
 * @param reason why, in the words of the rule that concluded it
 * @param because the fact it follows from
 */
public record DutyOwed(Duty duty, String reason, Mention because) {}
