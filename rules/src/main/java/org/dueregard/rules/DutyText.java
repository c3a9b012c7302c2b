package org.dueregard.rules;

import java.util.List;
import org.dueregard.finding.InForce;

/**
 * The words and dates of a duty.
 *
 * @param name its name in {@link Duty}
 * @param title what it is, for people
 * @param inForce when the law behind it applies
 * @param notOwed what the plan would have to show for it to be owed
 * @param restsOn the plan paths whose facts decide whether it is owed: a report gives them where it
 *     is not
 * @param policy the local source that it belongs to, or empty when it is national
 */
record DutyText(
    String name,
    String title,
    InForce inForce,
    String notOwed,
    List<String> restsOn,
    String policy) {}
