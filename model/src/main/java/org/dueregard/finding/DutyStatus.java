package org.dueregard.finding;

import java.util.List;

/**
 * Whether a duty is owed for this plan.
 *
 * @param name its name in the rule base
 * @param title what it is, for people
 * @param owed whether it is owed
 * @param because why, or why not
 */
public record DutyStatus(String name, String title, boolean owed, List<String> because) {}
