package org.dueregard.finding;

/**
 * A fact of the plan behind a conclusion.
 *
 * @param fact what the fact is, in words
 * @param value what the plan says, in its own words; "not stated" when it does not
 * @param place where
 */
public record Because(String fact, String value, Place place) {}
