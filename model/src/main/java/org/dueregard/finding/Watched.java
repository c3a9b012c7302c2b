package org.dueregard.finding;

import java.time.LocalDate;

/**
 * A change to watch: announced or published, but no rule turns on it.
 *
 * @param id of the entry
 * @param change what would change, or did
 * @param status how far it had got
 * @param seenOn the day on which that was seen
 * @param effect what it would mean for the requirements
 * @param source where it was seen
 */
public record Watched(
    String id, String change, String status, LocalDate seenOn, String effect, Citation source) {}
