package org.dueregard.rules;

import org.dueregard.plan.When;

/** The day the check is made for. */
public record Today(When now) {}
