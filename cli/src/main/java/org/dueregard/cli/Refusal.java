package org.dueregard.cli;

/** The command cannot be carried out as it was typed: exit 2, with what to do instead. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A refusal.
   *
   * @param fact what is wrong, with the words that were typed
   * @param remedy what to do
   */
  Refusal(String fact, String remedy) {
    super(fact + " " + remedy);
  }

  /** What is written, such as a report, would take the place of a plan. */
  static Refusal overwriting(String what, String plan) {
    return new Refusal(
        "The " + what + " would overwrite the plan '" + plan + "'.", "Name another file.");
  }
}
