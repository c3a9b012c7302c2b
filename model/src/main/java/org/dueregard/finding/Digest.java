package org.dueregard.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the plan says, arranged for people to read. Nothing in it is judged. */
public final class Digest {
  private final Map<String, Said> facts = new LinkedHashMap<>();
  private final Coverage coverage;
  private final Schedule schedule;

  /**
   * Arranges what a plan says.
   *
   * @param facts everything stated, in the order of the plan paths; a path stands for one of them
   * @param coverage who is affected against who is being asked
   * @param schedule the dates
   */
  public Digest(List<Said> facts, Coverage coverage, Schedule schedule) {
    facts.forEach(said -> this.facts.putIfAbsent(said.place().path().pointer(), said));
    this.coverage = coverage;
    this.schedule = schedule;
  }

  /** Who is affected against who is being asked. */
  public Coverage coverage() {
    return coverage;
  }

  /** The dates. */
  public Schedule schedule() {
    return schedule;
  }

  /** What stands at this path, such as {@code /proposal/summary}. */
  public Optional<Said> at(String pointer) {
    return Optional.ofNullable(facts.get(pointer));
  }

  /** The entries of the list at this path, in the order of the plan. */
  public List<Said> items(String pointer) {
    return facts.values().stream()
        .filter(said -> said.place().path().parent().pointer().equals(pointer))
        .filter(said -> said.place().path().last().chars().allMatch(Character::isDigit))
        .toList();
  }

  /** What stands at this path and under it. */
  public List<Said> within(String pointer) {
    String under = pointer + "/";
    return facts.entrySet().stream()
        .filter(one -> one.getKey().equals(pointer) || one.getKey().startsWith(under))
        .map(Map.Entry::getValue)
        .toList();
  }
}
