package org.dueregard.finding;

import org.dueregard.plan.PlanPath;

/**
 * A place in a plan. Where the path is not in the file, the line and column are those of its
 * nearest parent that is.
 *
 * @param path the plan path
 * @param line line in the file, from 1
 * @param column column, from 1
 * @param endLine line of the end
 * @param endColumn one past the last column
 */
public record Place(PlanPath path, int line, int column, int endLine, int endColumn) {}
