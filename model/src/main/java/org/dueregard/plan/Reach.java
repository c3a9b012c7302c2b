package org.dueregard.plan;

import java.math.BigDecimal;

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
    implements Part {

  /** Social media is counted in the one total there is, of people or of responses. */
  public boolean isCountingSocialMedia() {
    return countsSocialMedia.isYes() && tookPartTotal.isStated() != responsesTotal.isStated();
  }

  /** Neither people nor responses are counted. */
  public boolean isUncounted() {
    return !tookPartTotal.isStated() && !responsesTotal.isStated();
  }

  /** The responses, else the people. */
  public Quantity answered() {
    return responsesTotal.isNumber() ? responsesTotal : tookPartTotal;
  }

  /** There are at least so many contacts for each response. */
  public boolean isMostlyContacts(int times) {
    BigDecimal many = answered().number().multiply(BigDecimal.valueOf(times));
    return answered().isPositive() && interactionsTotal.number().compareTo(many) >= 0;
  }
}
