package org.dueregard.plan;

/** The section {@code resources}. */
@Says("Money and people for the work.")
public record Resources(
    Stance stance,
    @Says("The budget in pounds.") Quantity budgetGbp,
    @Says("The staff who do the work.") Text staff,
    @Says("Whether expenses are paid to people who take part.") Answer participantExpenses,
    @Says("Whether people who take part are paid.") Answer participantPayments,
    @Says("The budget for translation in pounds.") Quantity translationBudgetGbp,
    @Says("Money for voluntary and community groups to take part.") Text vcseFunding)
    implements Part {}
