package org.dueregard.rules;

/** The law behind a duty applies on the day whose law is used: duties.yaml gives its dates. */
public record DutyInForce(Duty duty) {}
