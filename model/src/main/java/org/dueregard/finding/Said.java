package org.dueregard.finding;

/**
 * One thing that the plan states, or says there is none of.
 *
 * @param label what it is, in words
 * @param text what the plan says, in its own words; {@code none} where it says there is none
 * @param why the reason given with it, or empty
 * @param isNone whether the plan says there is none
 * @param place where
 */
public record Said(String label, String text, String why, boolean isNone, Place place) {}
