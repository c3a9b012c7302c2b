package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Decided cases, told as plans: what a court or panel found is raised, and what it rejected is not.
 */
class CaselawTest {
  private static final Path PAGE = Path.of("../docs/decided-cases.md");
  private static final Assurance ASSURANCE = Assurance.load();

  @TestFactory
  Stream<DynamicTest> decidedCases() throws IOException {
    Map<String, Totals> totals = new TreeMap<>();
    Stream<DynamicTest> cases =
        DecidedCase.all().stream()
            .map(one -> DynamicTest.dynamicTest(one.toString(), () -> assertDecided(one, totals)));
    return Stream.concat(
        cases, Stream.of(DynamicTest.dynamicTest("the totals of each set", () -> print(totals))));
  }

  @Test
  void everyPlanHasAnExpectation() throws IOException {
    assertThat(DecidedCase.all())
        .extracting(one -> one.code() + ".yaml")
        .containsExactlyInAnyOrderElementsOf(DecidedCase.plans());
  }

  @Test
  void everyGroundIsOneThatARequirementCanRaise() throws IOException {
    Set<String> known =
        ASSURANCE.requirements().stream()
            .flatMap(requirement -> requirement.grounds().stream())
            .collect(Collectors.toSet());

    assertThat(DecidedCase.all())
        .allSatisfy(
            one -> {
              assertThat(known).containsAll(one.found()).containsAll(one.notRaised());
              assertThat(one.found()).as("missed").containsAll(one.missed());
              assertThat(one.outcome()).isIn("breach", "mixed", "upheld", "advice");
              assertThat(one.checked()).as("checked").isIn("yes", "part", "no");
              assertThat(one.why()).as("why").isNotBlank();
            });
  }

  @Test
  void thePageOfDecidedCasesHasARowForEach() throws IOException {
    assertThat(Files.readAllLines(PAGE))
        .containsAll(DecidedCase.all().stream().map(DecidedCase::row).toList());
  }

  private static void assertDecided(DecidedCase one, Map<String, Totals> totals)
      throws IOException {
    Set<String> raised = one.raisedBy(ASSURANCE);
    if (one.isCounted()) {
      totals.merge(one.set(), Totals.of(one, raised), Totals::plus);
      assertThat(one.faults(raised)).isEmpty();
    }
  }

  @SuppressWarnings("SystemOut")
  private static void print(Map<String, Totals> totals) {
    totals.forEach((set, total) -> System.out.println(set + ": " + total));
  }

  /** How a set scores. */
  private record Totals(int cases, int raised, int found, int alarms, int notRaised) {
    static Totals of(DecidedCase one, Set<String> raised) {
      return new Totals(
          1,
          inBoth(one.found(), raised),
          one.found().size(),
          inBoth(one.notRaised(), raised),
          one.notRaised().size());
    }

    Totals plus(Totals other) {
      return new Totals(
          cases + other.cases,
          raised + other.raised,
          found + other.found,
          alarms + other.alarms,
          notRaised + other.notRaised);
    }

    private static int inBoth(Set<String> some, Set<String> others) {
      Set<String> both = new TreeSet<>(some);
      both.retainAll(others);
      return both.size();
    }

    @Override
    public String toString() {
      return "%d plans, %d of %d grounds raised, %d false alarms in %d"
          .formatted(cases, raised, found, alarms, notRaised);
    }
  }
}
