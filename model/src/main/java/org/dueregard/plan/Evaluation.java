package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

/** The section {@code evaluation}. */
@Says("How the work is evaluated.")
public record Evaluation(
    Stance stance,
    @Says("What is measured.") Texts measures,
    @Says("When the exercise is looked at half-way through.") When midpointReview,
    @Says("What would make you act before the end.") Texts triggers,
    @Says(value = "The review once the change is made.", need = WANTED) Text afterChangeReview,
    @Says("Whether it looks at how the work was done.") Answer process,
    @Says("Whether it looks at what kept people from taking part.") Answer barriers,
    @Says("Whether it looks at what people thought of it.") Answer views,
    @Says("Whether it looks at what changed because of it.") Answer impact,
    @Says("Whether it looks at what it cost.") Answer cost,
    @Says("How what was learned is shared.") Text learningShared)
    implements Part {}
