package org.dueregard.finding;

/**
 * A source of duty: an Act, a line of cases, a piece of guidance.
 *
 * @param id its short name
 * @param title its title for people
 * @param kind statute, regulation, case-law, statutory-guidance, policy, model or practice
 */
public record Source(String id, String title, String kind) {}
