package org.dueregard.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Requirement;
import org.dueregard.plan.yaml.Nearest;

/**
 * What a case expects: the outcomes that differ from the sound plan's, and no others.
 *
 * @param outcomes an outcome, or an outcome {@code at} a place, by id or by prefix and star
 */
record Expectation(Map<String, String> outcomes) {
  private static final String ANY = "*";
  private static final String AT = " at ";

  /**
   * Everything that is not as expected.
   *
   * @param found by id, the findings after the change
   * @param sound by id, those of the sound plan
   * @param isOwn whether a change in this requirement must be expected
   */
  List<String> faults(
      Map<String, Finding> found, Map<String, Finding> sound, Predicate<Requirement> isOwn) {
    List<String> faults = new ArrayList<>();
    found.forEach(
        (id, finding) -> {
          String expected = of(id);
          // A local policy that the sound plan does not choose is not there to compare with.
          boolean isSame = !sound.containsKey(id) || finding.outcome() == sound.get(id).outcome();
          if (!expected.isEmpty() && !isMatch(finding, expected)) {
            faults.add(id + " should be '" + expected + "' but is " + said(finding));
          } else if (expected.isEmpty() && !isSame && isOwn.test(finding.requirement())) {
            faults.add(id + " changed and is not expected to: " + said(finding));
          }
        });
    outcomes.keySet().stream()
        .filter(id -> !id.contains(ANY) && !found.containsKey(id))
        .forEach(id -> faults.add("there is no requirement " + id + near(id, found.keySet())));
    return faults;
  }

  /** The faults in how it is written: words that are no outcome. */
  List<String> misspelt() {
    List<String> words = Arrays.stream(Outcome.values()).map(Outcome::words).toList();
    return outcomes.values().stream()
        .map(expected -> expected.split(AT, 2)[0])
        .filter(word -> !words.contains(word))
        .map(word -> "'" + word + "' is no outcome" + near(word, words))
        .toList();
  }

  private static String near(String typed, Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    return Nearest.to(typed, all).map(one -> "; did you mean '" + one + "'?").orElse("");
  }

  private String of(String id) {
    return Optional.ofNullable(outcomes.get(id))
        .orElseGet(
            () ->
                outcomes.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(ANY))
                    .filter(entry -> id.startsWith(entry.getKey().replace(ANY, "")))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(""));
  }

  /** Whether a finding is as expected: the outcome and, where one is named, the place. */
  static boolean isMatch(Finding finding, String expected) {
    String[] parts = expected.split(AT, 2);
    boolean isPlace =
        parts.length == 1
            || finding.at().stream().anyMatch(at -> at.path().toString().equals(parts[1]));
    return finding.outcome().words().equals(parts[0]) && isPlace;
  }

  private static String said(Finding finding) {
    return "'"
        + finding.outcome().words()
        + "' at "
        + finding.at().stream().map(at -> at.path().toString()).toList()
        + " ("
        + finding.found()
        + ")";
  }
}
