package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dueregard.finding.Citation;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
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
  private static final Set<String> INEQUALITIES =
      Set.of(
          "REDUCE_INEQUALITIES",
          "ICB_14Z43",
          "NHSE_13NA",
          "TRUST_26A",
          "FT_63A",
          "REPORT_INEQUALITIES");

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

  @ParameterizedTest(name = "{0} decides on {1}: {2}")
  @CsvSource({
    "icb,                  2022-07-01, REDUCE_INEQUALITIES ICB_14Z43 REPORT_INEQUALITIES",
    "icb,                  2022-06-30, ''",
    "ccg,                  2022-06-30, REDUCE_INEQUALITIES",
    "ccg,                  2022-07-01, ''",
    "ccg,                  2013-04-01, REDUCE_INEQUALITIES",
    "ccg,                  2013-03-31, ''",
    "nhs_england,          2013-03-31, ''",
    "nhs_england,          2013-04-01, REDUCE_INEQUALITIES",
    "nhs_england,          2022-06-30, REDUCE_INEQUALITIES",
    "nhs_england,          2022-07-01, REDUCE_INEQUALITIES NHSE_13NA",
    "nhs_trust,            2022-06-30, ''",
    "nhs_trust,            2022-07-01, TRUST_26A REPORT_INEQUALITIES",
    "nhs_foundation_trust, 2022-06-30, ''",
    "nhs_foundation_trust, 2022-07-01, FT_63A REPORT_INEQUALITIES",
    "council,              2025-01-01, ''",
    "pct,                  2013-03-31, ''"
  })
  void inequalitiesFollowTheBodyAndTheDay(String body, String decided, String owed) {
    Set<String> found = owed(plan(body, decided, decided));
    found.retainAll(INEQUALITIES);

    assertThat(found).isEqualTo(words(owed));
  }

  /** A wrong section number is the worst mistake of all: one line for each body and section. */
  @ParameterizedTest(name = "{2} for {0} on {1} cites {3}")
  @CsvSource({
    "icb,                  2022-07-01, INQ-01, section 14Z35",
    "nhs_england,          2013-04-01, INQ-01, section 13G",
    "nhs_england,          2022-07-01, INQ-01, section 13G",
    "ccg,                  2013-04-01, INQ-01, section 14T",
    "ccg,                  2022-06-30, INQ-01, section 14T",
    "icb,                  2022-07-01, INQ-02, section 14Z35(a)-(b)",
    "nhs_england,          2022-07-01, INQ-02, section 13G",
    "ccg,                  2022-06-30, INQ-02, section 14T",
    "icb,                  2022-07-01, INQ-03, section 14Z58(2)(c); section 13SA(1)",
    "nhs_trust,            2022-07-01, INQ-03, 'Schedule 4, paragraph 12(1B); section 13SA(1)'",
    "nhs_foundation_trust, 2022-07-01, INQ-03, 'Schedule 7, paragraph 26(1B); section 13SA(1)'",
    "icb,                  2022-07-01, INQ-10, section 14Z43(1)(a)",
    "nhs_england,          2022-07-01, INQ-10, section 13NA(1)(a)",
    "nhs_trust,            2022-07-01, INQ-10, section 26A(1)(a)",
    "nhs_foundation_trust, 2022-07-01, INQ-10, section 63A(1)(a)",
    "icb,                  2022-07-01, INQ-11, section 14Z43(1)(b)",
    "nhs_england,          2022-07-01, INQ-11, section 13NA(1)(b)",
    "nhs_trust,            2022-07-01, INQ-11, section 26A(1)(b)",
    "nhs_foundation_trust, 2022-07-01, INQ-11, section 63A(1)(b)",
    "icb,                  2022-07-01, INQ-12, section 14Z43(1)(c)",
    "nhs_england,          2022-07-01, INQ-12, section 13NA(1)(c)",
    "nhs_trust,            2022-07-01, INQ-12, section 26A(1)(c)",
    "nhs_foundation_trust, 2022-07-01, INQ-12, section 63A(1)(c)",
    "icb,                  2022-07-01, INQ-13, section 14Z43(2)(b)-(c)",
    "nhs_england,          2022-07-01, INQ-13, section 13NA(2)(b)-(c)",
    "nhs_trust,            2022-07-01, INQ-13, section 26A(2)(b)-(c)",
    "nhs_foundation_trust, 2022-07-01, INQ-13, section 63A(2)(b)-(c)",
    "icb,                  2022-07-01, INQ-15, section 14Z44(1)",
    "nhs_england,          2022-07-01, INQ-15, section 13NC(1)",
    "nhs_trust,            2022-07-01, INQ-15, section 26B(1)",
    "nhs_foundation_trust, 2022-07-01, INQ-15, section 63B(1)",
    "icb,                  2022-07-01, INQ-17, section 14Z37",
    "icb,                  2022-07-01, INQ-18, section 14Z38",
    "icb,                  2022-07-01, INQ-19, section 14Z34(1)-(3)",
    "nhs_england,          2022-07-01, INQ-19, section 13E(1)-(3)",
    "icb,                  2022-07-01, INQ-20, section 14Z42(1)-(4)",
    "icb,                  2022-07-01, INQ-22, section 14Z32(1)",
    "nhs_england,          2022-07-01, INQ-22, section 13C(1); section 2",
    "nhs_trust,            2022-07-01, INQ-22, section 2",
    "nhs_foundation_trust, 2022-07-01, INQ-22, section 2"
  })
  void theSectionPrintedIsThatOfTheBody(
      String body, String decided, String requirement, String sections) {
    Finding found = finding(plan(body, decided, decided), requirement);

    assertThat(found.outcome()).isNotEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(found.requirement().cite().stream().map(Citation::locator))
        .containsExactly(sections.split("; "));
  }

  @ParameterizedTest(name = "{2} does not apply to {0} on {1}")
  @CsvSource({
    "nhs_trust,            2027-01-01, INQ-01",
    "nhs_foundation_trust, 2027-01-01, INQ-01",
    "nhs_trust,            2027-01-01, INQ-02",
    "icb,                  2022-06-30, INQ-10",
    "nhs_england,          2022-06-30, INQ-10",
    "nhs_trust,            2022-06-30, INQ-10",
    "nhs_foundation_trust, 2022-06-30, INQ-10",
    "ccg,                  2022-06-30, INQ-10",
    "nhs_england,          2022-06-30, INQ-15",
    "nhs_trust,            2022-06-30, INQ-15",
    "nhs_england,          2027-01-01, INQ-17",
    "nhs_trust,            2027-01-01, INQ-19",
    "nhs_england,          2022-06-30, INQ-19",
    "nhs_england,          2022-06-30, INQ-22"
  })
  void noSectionIsPrintedForABodyOrADayItDoesNotReach(
      String body, String decided, String requirement) {
    assertThat(finding(plan(body, decided, decided), requirement).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
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

  private static Report report(String plan) {
    return ASSURANCE.assess(PlanCases.read(plan), Check.on(LocalDate.of(2026, 11, 23)));
  }

  private static Finding finding(String plan, String requirement) {
    return report(plan).findings().stream()
        .filter(one -> one.requirement().id().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> owed(String plan) {
    return report(plan).duties().stream()
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
