package org.dueregard.plan;

/** Money. */
public record Money(
    Stance stance,
    @Says("Pounds saved a year.") Quantity savingGbp,
    @Says("Pounds of building or equipment cost.") Quantity capitalGbp,
    @Says("How the business case for consulting fits the outline case for that cost.")
        Text outlineCase,
    @Says("What happens to the money if nothing changes.") Text consequenceOfNoChange)
    implements Part {}
