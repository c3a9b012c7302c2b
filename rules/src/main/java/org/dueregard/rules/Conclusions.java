package org.dueregard.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything the rules concluded about one plan.
 *
 * @param owed duties owed
 * @param excepted duties lifted
 * @param concluded gaps, silences and questions
 * @param failed names of rules that threw, and were left out
 */
record Conclusions(
    List<DutyOwed> owed,
    List<DutyExcepted> excepted,
    List<Conclusion> concluded,
    Set<String> failed) {

  boolean isOwed(String duty) {
    return owed.stream().anyMatch(one -> one.duty().name().equals(duty));
  }

  /** Why a duty is owed, each reason once, as a sentence, in order. */
  List<String> reasons(String duty) {
    return owed.stream()
        .filter(one -> one.duty().name().equals(duty))
        .map(one -> Verdicts.sentence(one.reason()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Why the law lifts a duty, if it does. */
  Optional<String> exception(String duty) {
    return excepted.stream()
        .filter(one -> one.duty().name().equals(duty))
        .map(DutyExcepted::reason)
        .sorted()
        .findFirst();
  }

  /** What was concluded about a requirement with this verb, in the order of the places. */
  List<Conclusion> about(String requirement, Conclusion.Verb verb) {
    return concluded.stream()
        .filter(one -> one.requirement().equals(requirement) && one.verb() == verb)
        .toList();
  }

  /** Whether a rule behind this requirement, or behind a duty of this name, failed. */
  boolean isFailed(String idOrDuty) {
    return failed.stream().anyMatch(name -> name.startsWith(idOrDuty + " "));
  }

  Stream<String> requirementsConcluded() {
    return concluded.stream().map(Conclusion::requirement).distinct();
  }
}
