package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which duties are owed, by body and by the day whose law applies, on both sides of each boundary.
 */
class LawByDateTest {
  private static final Assurance ASSURANCE = Assurance.load();
  private static final Set<String> INVOLVEMENT =
      Set.of("ICB_14Z45", "NHSE_13Q", "TRUST_242", "CCG_14Z2", "PCT_242", "INVOLVE_CARERS");

  @ParameterizedTest(name = "{0} decides on {1}: {2}")
  @CsvSource({
    "icb,                  2022-07-01, ICB_14Z45 INVOLVE_CARERS",
    "icb,                  2022-06-30, ''",
    "ccg,                  2022-06-30, CCG_14Z2",
    "ccg,                  2022-07-01, ''",
    "ccg,                  2013-04-01, CCG_14Z2",
    "ccg,                  2013-03-31, ''",
    "nhs_england,          2022-06-30, NHSE_13Q",
    "nhs_england,          2022-07-01, NHSE_13Q INVOLVE_CARERS",
    "nhs_england,          2013-03-31, ''",
    "nhs_trust,            2009-01-01, TRUST_242",
    "nhs_trust,            2008-12-31, ''",
    "nhs_trust,            2027-01-01, TRUST_242",
    "nhs_foundation_trust, 2022-07-01, TRUST_242",
    "pct,                  2013-03-31, PCT_242",
    "pct,                  2013-04-01, ''",
    "council,              2025-01-01, ''",
    "minister,             2025-01-01, ''"
  })
  void involvementFollowsTheBodyAndTheDay(String body, String decided, String owed) {
    Set<String> found = owed(plan(body, decided, decided));
    found.retainAll(INVOLVEMENT);

    assertThat(found).isEqualTo(words(owed));
  }

  @ParameterizedTest(name = "the council is consulted from {0}, the decision is on {1}: {2}")
  @CsvSource({
    "2024-01-31, 2024-09-01, true",
    "2024-01-30, 2024-09-01, false",
    "2023-06-01, 2025-01-01, false",
    "2025-06-01, 2025-09-01, true"
  })
  void notifyingMinistersTurnsOnWhenTheCouncilWasConsulted(
      String consulted, String decided, boolean isOwed) {
    assertThat(owed(plan("icb", decided, consulted)).contains("NOTIFY_MINISTER")).isEqualTo(isOwed);
  }

  private static Set<String> owed(String plan) {
    Report report = ASSURANCE.assess(PlanCases.read(plan), Check.on(LocalDate.of(2026, 11, 23)));
    return report.duties().stream()
        .filter(DutyStatus::owed)
        .map(DutyStatus::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String plan(String body, String decided, String consulted) {
    return """
        plan: {title: A plan, stage: decided, type: consultation}
        proposal: {summary: Close a ward, change_types: [close], affects_range: yes}
        decision: {what: To close the ward, maker: The body, date: %s}
        bodies: [{name: The body, type: %s, role: decision_maker}]
        activities: [{id: A1, name: Survey, method: survey, audiences: [public]}]
        scrutiny:
          nhs_view: {substantial: yes}
          committees: [{name: Committee, council: Council, consulted: %s}]
        """
        .formatted(decided, body, consulted);
  }
}
