package org.dueregard.finding;

import java.time.LocalDate;

/**
 * A gap that its owner accepts.
 *
 * @param requirement the id of the requirement
 * @param reason why
 * @param approvedBy who approved it
 * @param expires the last day it holds
 */
public record Waiver(String requirement, String reason, String approvedBy, LocalDate expires) {}
