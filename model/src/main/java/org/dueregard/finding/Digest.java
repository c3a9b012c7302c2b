package org.dueregard.finding;

import java.util.List;
import java.util.Optional;

/**
 * What the plan says, arranged for people to read. Nothing in it is judged.
 *
 * @param facts everything stated, in the order of the plan paths
 * @param coverage who is affected against who is being asked
 * @param schedule the dates
 */
public record Digest(List<Said> facts, Coverage coverage, Schedule schedule) {
  /** What stands at this path, such as {@code /proposal/summary}. */
  public Optional<Said> at(String pointer) {
    return facts.stream().filter(said -> pointer(said).equals(pointer)).findFirst();
  }

  /** The entries of the list at this path, in the order of the plan. */
  public List<Said> items(String pointer) {
    return facts.stream()
        .filter(said -> said.place().path().parent().pointer().equals(pointer))
        .filter(said -> said.place().path().last().chars().allMatch(Character::isDigit))
        .toList();
  }

  /** What stands at this path and under it. */
  public List<Said> within(String pointer) {
    String under = pointer + "/";
    return facts.stream()
        .filter(said -> pointer(said).equals(pointer) || pointer(said).startsWith(under))
        .toList();
  }

  private static String pointer(Said said) {
    return said.place().path().pointer();
  }
}
