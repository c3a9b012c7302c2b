package org.dueregard.report;

import org.dueregard.finding.Outcome;

/** How an outcome looks: always its words with a symbol, so that colour is never needed. */
enum Mark {
  MET("●", Ink.GREEN, "The plan shows it."),
  NOT_MET("○", Ink.RED, "The plan's own facts show a gap."),
  NOT_SHOWN("?", Ink.BLUE, "The plan does not say, and it is due by now."),
  NOT_DUE_YET("…", Ink.CYAN, "The plan does not say yet, and there is still time."),
  NEEDS_JUDGEMENT("⚖", Ink.MAGENTA, "A person must decide. We set out the facts."),
  NOT_APPLICABLE("–", Ink.NONE, "It does not apply to this plan. We say why."),
  WAIVED("W", Ink.NONE, "Its owner accepts the gap, until a date we give."),
  COULD_NOT_EVALUATE("!", Ink.BOLD, "A fault in this tool, not in the plan.");

  private final String symbol;
  private final Ink ink;
  private final String meaning;

  Mark(String symbol, Ink ink, String meaning) {
    this.symbol = symbol;
    this.ink = ink;
    this.meaning = meaning;
  }

  static Mark of(Outcome outcome) {
    return switch (outcome) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case NOT_SHOWN -> NOT_SHOWN;
      case NOT_DUE_YET -> NOT_DUE_YET;
      case NEEDS_JUDGEMENT -> NEEDS_JUDGEMENT;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case WAIVED -> WAIVED;
      case COULD_NOT_EVALUATE -> COULD_NOT_EVALUATE;
    };
  }

  String symbol() {
    return symbol;
  }

  Ink ink() {
    return ink;
  }

  /** What the outcome means, in a sentence or two. */
  String meaning() {
    return meaning;
  }
}
