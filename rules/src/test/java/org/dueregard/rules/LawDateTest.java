package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.dueregard.finding.InForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day's law applies, and why that day. */
class LawDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);

  @ParameterizedTest(name = "decided {0}: the law of {1}. {2}")
  @CsvSource({
    "2027-07-29,   2027-07-29, This is the decision date.",
    "2027-07,      2027-07-31, 'The decision date is not exact, so the last day it can mean is used.'",
    "2027,         2027-12-31, 'The decision date is not exact, so the last day it can mean is used.'",
    "not yet,      2026-11-23, 'The plan gives no decision date, so the law on the day of the check is used.'",
    "late in 2027, 2026-11-23, 'The plan gives no decision date, so the law on the day of the check is used.'",
    "none,         2026-11-23, 'The plan gives no decision date, so the law on the day of the check is used.'"
  })
  void theDecisionDateDecidesAndTheReportSaysWhy(String date, LocalDate day, String why)
      throws IOException {
    LawDate law = law("decision: {date: " + date + "}", Optional.empty());

    assertThat(law.decision()).isEqualTo(day);
    assertThat(law.councilConsulted()).isEqualTo(day);
    assertThat(law.why()).isEqualTo(why);
  }

  @Test
  void aDayThatIsAskedForIsTakenForEveryEvent() throws IOException {
    LawDate law =
        law("decision: {date: 2027-07-29}\n" + committees("2027-01-05"), Optional.of(FIRST));

    assertThat(law.decision()).isEqualTo(FIRST);
    assertThat(law.councilConsulted()).isEqualTo(FIRST);
    assertThat(law.why()).isEqualTo("This day was asked for.");
  }

  @Test
  void theFirstCouncilConsultedDecidesWhatTurnsOnIt() throws IOException {
    LawDate law =
        law(
            "decision: {date: 2027-07-29}\n"
                + committees("2024-03-01", "2024-01", "2024-02-15", "soon", "early in 2020"),
            Optional.empty());

    assertThat(law.decision()).isEqualTo(LocalDate.of(2027, 7, 29));
    assertThat(law.councilConsulted()).isEqualTo(FIRST);
  }

  @Test
  void eachLawHasTheEventThatItTurnsOn() throws IOException {
    LawDate law =
        law("decision: {date: 2024-02-01}\n" + committees("2024-01-30"), Optional.empty());

    assertThat(law.covers(new InForce(FIRST, LocalDate.MAX, InForce.Event.DECISION))).isTrue();
    assertThat(law.covers(new InForce(FIRST, LocalDate.MAX, InForce.Event.COUNCIL_CONSULTED)))
        .isFalse();
  }

  private static String committees(String... consulted) {
    StringBuilder committees = new StringBuilder("scrutiny:\n  committees:\n");
    for (String day : consulted) {
      committees.append(
          "    - {name: Committee %1$s, council: Council, consulted: %1$s}\n".formatted(day));
    }
    return committees.toString();
  }

  private static LawDate law(String sections, Optional<LocalDate> chosen) throws IOException {
    return LawDate.of(PlanCases.least(sections), TODAY, chosen);
  }
}
