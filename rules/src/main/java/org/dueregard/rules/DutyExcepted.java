package org.dueregard.rules;

import org.dueregard.plan.Mention;

/**
 * The law itself lifts a duty for this plan.
 *
 * @param duty the duty
 * @param reason why, in the words of the rule that concluded it
 * @param because the fact it follows from
 */
public record DutyExcepted(Duty duty, String reason, Mention because) {}
