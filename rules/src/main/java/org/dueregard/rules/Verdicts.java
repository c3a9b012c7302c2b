package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.finding.Answered;
import org.dueregard.finding.Due;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.About.Stage;
import org.dueregard.plan.Judgement;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.rules.Conclusion.Verb;

/**
 * Decides the outcome of each requirement, in one order: does it apply; did its rule fail; gap;
 * ask; silent; otherwise met, but only where the plan holds something to show it.
 */
record Verdicts(
    Plan plan, Catalogue catalogue, Conclusions conclusions, LawDate law, Milestones milestones) {

  Verdict of(Entry entry) {
    Requirement requirement = entry.requirement();
    if (!law.covers(requirement.inForce())) {
      return Verdict.plain(Outcome.NOT_APPLICABLE, notInForce(requirement));
    }
    Optional<String> duty = requirement.duty();
    Optional<String> failedInPack = conclusions.failedInPack(entry.id());
    if (failedInPack.isPresent()) {
      return Verdict.plain(
          Outcome.COULD_NOT_EVALUATE, failedInPack.get() + ", so this was not checked.");
    }
    if (isFailed(entry)) {
      return Verdict.plain(
          Outcome.COULD_NOT_EVALUATE,
          "A rule of this tool failed, so this was not checked. Please report it.");
    }
    if (duty.isPresent() && !conclusions.isOwed(duty.get())) {
      return Verdict.plain(Outcome.NOT_APPLICABLE, notOwed(duty.get()));
    }
    List<Conclusion> gaps = conclusions.about(entry.id(), Verb.GAP);
    if (!gaps.isEmpty()) {
      return concluded(Outcome.NOT_MET, gaps);
    }
    List<Conclusion> asks = conclusions.about(entry.id(), Verb.ASK);
    if (!asks.isEmpty()) {
      return ask(entry, asks);
    }
    return shown(entry);
  }

  /** The reason a duty is not owed, in a sentence. */
  String notOwed(String duty) {
    DutyText text = catalogue.duty(duty);
    if (!law.covers(text.inForce())) {
      return notInForce(text.inForce().from(), text.inForce().to());
    }
    return conclusions
        .exception(duty)
        .map(reason -> "The law lifts this duty here: " + reason + ".")
        .orElse(text.notOwed());
  }

  private boolean isFailed(Entry entry) {
    return conclusions.isFailed(entry.id())
        || entry.requirement().duty().filter(conclusions::isFailed).isPresent();
  }

  private String notInForce(Requirement requirement) {
    return notInForce(requirement.inForce().from(), requirement.inForce().to());
  }

  private static String notInForce(LocalDate from, LocalDate to) {
    return to.equals(LocalDate.MAX)
        ? "This law applies from " + from + "."
        : "This law applied from " + from + " to " + to + ".";
  }

  private Verdict ask(Entry entry, List<Conclusion> asks) {
    Verdict verdict = concluded(Outcome.NEEDS_JUDGEMENT, asks);
    return plan.judgements().items().stream()
        .filter(one -> one.requirement().value().equals(entry.id()))
        .filter(one -> one.isCurrent(milestones.asOf()))
        .reduce((earlier, later) -> later)
        .map(one -> verdict.answeredBy(answered(one), answer(one), reads(entry)))
        .orElseGet(() -> withLapsed(entry, verdict));
  }

  /** An answer that no longer counts is said to be there: a reader would otherwise rely on it. */
  private Verdict withLapsed(Entry entry, Verdict verdict) {
    return plan.judgements().items().stream()
        .filter(one -> one.requirement().value().equals(entry.id()))
        .filter(one -> one.isLapsed(milestones.asOf()))
        .reduce((earlier, later) -> later)
        .map(
            one ->
                verdict.saying(
                    "The answer of "
                        + one.by().value()
                        + " counted until "
                        + one.reviewBy().shown()
                        + " and has lapsed."))
        .orElse(verdict);
  }

  private static Outcome answer(Judgement judgement) {
    return judgement.answer().is(Judgement.Verdict.MET) ? Outcome.MET : Outcome.NOT_MET;
  }

  private static Answered answered(Judgement one) {
    return new Answered(
        answer(one).words(),
        one.by().value(),
        one.role().value(),
        one.on().shown(),
        one.reasoning().value());
  }

  /** Silent, or met. Nothing read is never met: there is no comfort in a plan that does not say. */
  private Verdict shown(Entry entry) {
    List<Conclusion> silences = conclusions.about(entry.id(), Verb.SILENT);
    if (!silences.isEmpty()) {
      return concluded(unshown(entry), silences);
    }
    Reads reads = reads(entry);
    if (reads.isAnything()) {
      return Verdict.met(reads);
    }
    Outcome outcome = unshown(entry);
    if (!reads.denied().isEmpty()) {
      return Verdict.of(
          outcome,
          reads.denied(),
          reads.denied(),
          List.of("The plan says no, or that there is none."));
    }
    List<Mention> missing = MissingRead.of(entry.requirement().reads());
    return Verdict.of(outcome, missing, missing, List.of("The plan does not say."));
  }

  private Outcome unshown(Entry entry) {
    Optional<Due> due = entry.requirement().due();
    return due.filter(one -> !milestones.isDue(one)).isPresent()
        ? Outcome.NOT_DUE_YET
        : Outcome.NOT_SHOWN;
  }

  private Reads reads(Entry entry) {
    return Reads.of(entry.requirement().reads(), entry.none(), plan);
  }

  private static Verdict concluded(Outcome outcome, List<Conclusion> conclusions) {
    List<Mention> at = new ArrayList<>();
    List<Mention> because = new ArrayList<>();
    for (Conclusion one : conclusions) {
      at.add(one.where());
      because.addAll(one.because());
    }
    Stream<String> faults = conclusions.stream().map(Conclusion::fault).distinct();
    return Verdict.of(
        outcome,
        at.stream().distinct().toList(),
        because.stream().distinct().toList(),
        faults.map(Verdicts::sentence).toList());
  }

  Force force(Requirement requirement) {
    return requirement
        .decidedForce()
        .filter(decided -> plan.plan().isFrom(Stage.DECIDED))
        .orElse(requirement.force());
  }

  static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
