package org.dueregard.plan;

/** The section {@code coproduction}. */
@Says("Coproduction: work done with people as equals.")
public record Coproduction(
    Stance stance,
    @Says("Whether work is done with people as equals, and why or why not.") Answer used,
    @Says("When the plan for it was made.") When planDate,
    @Says("Who takes part.") Text who,
    @Says("From which point people take part.") Text fromWhen,
    @Says("Until which point people take part.") Text toWhen,
    @Says("How everyone has an equal voice.") Text equalVoice,
    @Says("How decisions are shared.") Text sharedDecisions,
    @Says("Whether people are paid for their time.") Answer paid,
    @Says("Whether people get their expenses back.") Answer expenses,
    @Says("The training people are given.") Text training,
    @Says("How people were found and chosen.") Text recruitment,
    @Says("The network that people come from.") Text network,
    @Says("The senior person who champions it.") Text champion,
    @Says("How people are told what changed because of them.") Text toldImpact)
    implements Part {}
