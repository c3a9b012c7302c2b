package org.dueregard.plan;

/** The section {@code reach}: totals, from deliberation on. */
@Says("How many people took part, from deliberation on.")
public record Reach(
    Stance stance,
    @Says("How many people took part in all.") Quantity tookPartTotal,
    @Says("How many responses came in all.") Quantity responsesTotal,
    @Says("How many events there were.") Quantity eventsTotal,
    @Says("How many people came to the events.") Quantity eventAttendanceTotal,
    @Says("How many contacts of any kind there were.") Quantity interactionsTotal,
    @Says("Whether social media is counted in these numbers.") Answer countsSocialMedia)
    implements Part {}
