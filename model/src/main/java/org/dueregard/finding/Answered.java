package org.dueregard.finding;

/**
 * A named person's answer to a question that no rule can decide.
 *
 * @param answer met or not met
 * @param by who
 * @param role their role
 * @param on when, as the plan words it
 * @param reasoning their reasoning
 */
public record Answered(String answer, String by, String role, String on, String reasoning) {}
