package org.dueregard.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything the rules concluded about one plan. */
final class Conclusions {
  private final Map<Duty, List<DutyOwed>> owed;
  private final Map<Duty, List<DutyExcepted>> excepted;
  private final Map<String, List<Conclusion>> concluded;
  private final Set<String> failed;

  /**
   * Sets out what was concluded.
   *
   * @param owed duties owed
   * @param excepted duties lifted
   * @param concluded gaps, silences and questions, in the order in which a report gives them
   * @param failed names of rules that threw, and were left out
   */
  Conclusions(
      List<DutyOwed> owed,
      List<DutyExcepted> excepted,
      List<Conclusion> concluded,
      Set<String> failed) {
    this.owed = owed.stream().collect(groupingBy(DutyOwed::duty));
    this.excepted = excepted.stream().collect(groupingBy(DutyExcepted::duty));
    this.concluded = concluded.stream().collect(groupingBy(Conclusion::requirement));
    this.failed = Set.copyOf(failed);
  }

  /** A rule says that the duty is owed; no such rule fires outside the days of the duty's law. */
  boolean isOwed(String duty) {
    return owed.containsKey(Duty.valueOf(duty));
  }

  /** Why a duty is owed, each reason once, as a sentence, in order. */
  List<String> reasons(String duty) {
    return owed.getOrDefault(Duty.valueOf(duty), List.of()).stream()
        .map(one -> Verdicts.sentence(one.reason()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Why the law lifts a duty, if it does. */
  Optional<String> exception(String duty) {
    return excepted.getOrDefault(Duty.valueOf(duty), List.of()).stream()
        .map(DutyExcepted::reason)
        .sorted()
        .findFirst();
  }

  /** What was concluded about a requirement with this verb, in the order of the places. */
  List<Conclusion> about(String requirement, Conclusion.Verb verb) {
    return concluded.getOrDefault(requirement, List.of()).stream()
        .filter(one -> one.verb() == verb)
        .toList();
  }

  /** Whether anything at all was concluded about a requirement. */
  boolean isConcluded(String requirement) {
    return concluded.containsKey(requirement);
  }

  /** Whether a rule behind this requirement, or behind a duty of this name, failed. */
  boolean isFailed(String idOrDuty) {
    return failed.stream().anyMatch(name -> name.startsWith(idOrDuty + " "));
  }

  /** Whether any rule failed. */
  boolean isAnyFailed() {
    return !failed.isEmpty();
  }
}
