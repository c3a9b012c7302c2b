package org.dueregard.plan;

/** The section {@code insight}: what is known already. */
@Says("What is known already.")
public record Insight(
    Stance stance,
    @Says("Sources already held that were looked at, such as the census.") Texts reviewed,
    @Says("What those sources do not tell.") Texts gaps,
    @Says("How asking the same people twice is avoided.") Text duplicateCheck)
    implements Part {}
