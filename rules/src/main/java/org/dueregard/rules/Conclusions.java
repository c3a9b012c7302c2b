package org.dueregard.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything the rules concluded about one plan. */
final class Conclusions {
  private final Map<Duty, List<DutyOwed>> owed;
  private final Map<Duty, List<DutyExcepted>> excepted;
  private final Map<String, List<Conclusion>> concluded;
  private final Map<String, String> failed;
  private final Map<String, String> failedInPacks;

  /**
   * Sets out what was concluded.
   *
   * @param owed duties owed
   * @param excepted duties lifted
   * @param concluded gaps, silences and questions, in the order in which a report gives them
   * @param failed why, by the name of each rule that threw and was left out
   */
  Conclusions(
      List<DutyOwed> owed,
      List<DutyExcepted> excepted,
      List<Conclusion> concluded,
      Map<String, String> failed) {
    this(
        owed.stream().collect(groupingBy(DutyOwed::duty)),
        excepted.stream().collect(groupingBy(DutyExcepted::duty)),
        concluded.stream().collect(groupingBy(Conclusion::requirement)),
        Map.copyOf(failed),
        Map.of());
  }

  private Conclusions(
      Map<Duty, List<DutyOwed>> owed,
      Map<Duty, List<DutyExcepted>> excepted,
      Map<String, List<Conclusion>> concluded,
      Map<String, String> failed,
      Map<String, String> failedInPacks) {
    this.owed = owed;
    this.excepted = excepted;
    this.concluded = concluded;
    this.failed = failed;
    this.failedInPacks = failedInPacks;
  }

  /**
   * These, with what packs concluded about requirements of their own.
   *
   * @param more in the order in which a report gives them
   * @param failures why, by the name of the rule
   */
  Conclusions with(List<Conclusion> more, Map<String, String> failures) {
    Map<String, List<Conclusion>> all = new HashMap<>(concluded);
    all.putAll(more.stream().collect(groupingBy(Conclusion::requirement)));
    return new Conclusions(owed, excepted, all, failed, new TreeMap<>(failures));
  }

  /** Every duty owed, with each of its reasons. */
  List<DutyOwed> owed() {
    return owed.values().stream().flatMap(List::stream).toList();
  }

  /** Everything concluded about a requirement, by requirement. */
  List<Conclusion> concluded() {
    return concluded.values().stream().flatMap(List::stream).toList();
  }

  /** Why, by the name of each rule that threw and was left out. */
  Map<String, String> failed() {
    return failed;
  }

  /** Why a rule of a pack behind this requirement failed, if one did. */
  Optional<String> failedInPack(String id) {
    return failedInPacks.entrySet().stream()
        .filter(one -> one.getKey().startsWith(id + " "))
        .map(Map.Entry::getValue)
        .findFirst();
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
    return failed.keySet().stream().anyMatch(name -> name.startsWith(idOrDuty + " "));
  }

  /** Whether any rule failed. */
  boolean isAnyFailed() {
    return !failed.isEmpty();
  }
}
