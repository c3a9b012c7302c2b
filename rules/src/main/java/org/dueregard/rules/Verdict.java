package org.dueregard.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.finding.Answered;
import org.dueregard.finding.Outcome;
import org.dueregard.plan.Mention;

/**
 * An outcome with what it rests on, before it is put in words.
 *
 * @param outcome the outcome
 * @param at the places
 * @param because the facts
 * @param sentences what was found
 * @param isEvidenced whether a document of the plan backs what was found; only where met
 * @param answered the judgement, when one was given
 */
record Verdict(
    Outcome outcome,
    List<? extends Mention> at,
    List<? extends Mention> because,
    List<String> sentences,
    boolean isEvidenced,
    Optional<Answered> answered) {

  static Verdict of(
      Outcome outcome,
      List<? extends Mention> at,
      List<? extends Mention> because,
      List<String> sentences) {
    return new Verdict(outcome, at, because, sentences, false, Optional.empty());
  }

  /** The same with one more sentence. */
  Verdict saying(String sentence) {
    List<String> more = Stream.concat(sentences.stream(), Stream.of(sentence)).toList();
    return new Verdict(outcome, at, because, more, isEvidenced, answered);
  }

  static Verdict met(Reads reads) {
    return new Verdict(
        Outcome.MET,
        reads.found(),
        reads.leaves(),
        List.of("The plan shows this."),
        reads.isEvidenced(),
        Optional.empty());
  }

  static Verdict plain(Outcome outcome, String sentence) {
    return of(outcome, List.of(), List.of(), List.of(sentence));
  }

  Verdict answeredBy(Answered one, Outcome answer, Reads reads) {
    return new Verdict(answer, at, because, sentences, reads.isEvidenced(), Optional.of(one));
  }
}
