package org.dueregard.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One checkable statement with an id: the words of the catalogue.
 *
 * @param id never renamed
 * @param source the source of duty it belongs to
 * @param title what is required, as a statement
 * @param duty the duty that must be owed for it to apply; empty when it applies to every plan
 * @param force how strongly it binds
 * @param decidedForce how strongly once the decision is taken, where that differs
 * @param grounds the codes of the grounds of challenge it feeds
 * @param cite where it comes from
 * @param argued the kinds of case in which it was argued, either way
 * @param inForce when it applies
 * @param reads the plan paths that show it; {@code *} stands for any item of a list
 * @param weighs the plan paths that its rules compare with, and that never show it
 * @param due when it is due, if not always
 * @param why why it matters
 * @param remedy what to do, in the imperative
 * @param question what a person is asked, where only a person can judge; else empty
 * @param answers who should answer it; else empty
 * @param check how it is checked
 * @param whyNone why it is deliberately not formalised; else empty
 */
public record Requirement(
    String id,
    Source source,
    String title,
    Optional<String> duty,
    Force force,
    Optional<Force> decidedForce,
    List<String> grounds,
    List<Citation> cite,
    List<Argued> argued,
    InForce inForce,
    List<String> reads,
    List<String> weighs,
    Optional<Due> due,
    String why,
    String remedy,
    String question,
    String answers,
    Check check,
    String whyNone) {

  /** How a requirement is checked. */
  public enum Check {
    /** By a rule, from the plan's facts. */
    RULE,
    /** A rule lays out the facts; a person concludes. */
    JUDGEMENT,
    /** Deliberately not formalised. */
    NONE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
