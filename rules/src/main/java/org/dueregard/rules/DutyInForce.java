package org.dueregard.rules;

/**
 * The law behind a duty applies on the day whose law is used: its duties-….yaml file gives the
 * dates.
 */
public record DutyInForce(Duty duty) {}
