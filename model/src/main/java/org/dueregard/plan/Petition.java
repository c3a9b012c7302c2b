package org.dueregard.plan;

/** A petition. */
@Says("A petition.")
public record Petition(
    Stance stance,
    @Says("How many signatures it has.") Quantity signatures,
    @Says("How many petitions this stands for.") Quantity numberOfPetitions,
    @Says(value = "What the petition asks for.", main = true) Text asksFor)
    implements Part {
  @Override
  public String shown() {
    return signatures.shown();
  }
}
