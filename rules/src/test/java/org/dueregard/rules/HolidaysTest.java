package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exercise loses to holidays, at the edges of each. */
class HolidaysTest {

  @ParameterizedTest(name = "{0} to {1}: {2} days, {3} lost, {4} of them everywhere")
  @CsvSource({
    // The last week of term, and the first days of summer.
    "2026-07-18, 2026-07-24,  7,  0,  0, false",
    "2026-07-18, 2026-07-31, 14,  7,  7, false",
    "2026-07-19, 2026-08-01, 14,  8,  8, true",
    // The August bank holiday is in the summer holidays, and is not counted twice.
    "2026-08-25, 2026-09-01,  8,  7,  7, true",
    // Half-term is lost, but not everywhere on the same days.
    "2027-02-15, 2027-02-19,  5,  5,  0, false",
    // Easter 2027: the weekend is the same everywhere, the days after it are not.
    "2027-03-26, 2027-04-02,  8,  8,  4, false",
    "2027-03-26, 2027-04-01,  7,  7,  4, true",
    // A bank holiday alone.
    "2027-05-03, 2027-05-03,  1,  1,  1, true",
    // Ramadan is named, and no day of it is lost.
    "2027-02-20, 2027-03-05, 14,  0,  0, false"
  })
  void daysOfBankAndSchoolHolidaysAreLost(
      String opens, String closes, long days, long lost, long surely, boolean isMost) {
    Holidays holidays = holidays(opens, closes);

    assertThat(holidays.days()).isEqualTo(days);
    assertThat(holidays.lost()).isEqualTo(lost);
    assertThat(holidays.surelyLost()).isEqualTo(surely);
    assertThat(holidays.isMost()).isEqualTo(isMost);
    assertThat(holidays.isKnown()).isTrue();
  }

  @Test
  void eachHolidayIsNamedOnceAndThoseThatVarySaySo() {
    assertThat(holidays("2027-02-01", "2027-04-14").named().value())
        .isEqualTo(
            "February half-term (days vary), Easter weekend, Easter school holidays (days vary),"
                + " Ramadan (days vary), Eid al-Fitr (days vary), Easter Sunday,"
                + " Vaisakhi (days vary)");
    assertThat(holidays("2026-12-24", "2027-01-01").named().value())
        .isEqualTo("Christmas school holidays");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2009-12-31, 2010-02-01, false",
    "2010-01-01, 2010-02-01, true",
    "2035-10-01, 2035-12-31, true",
    "2035-10-01, 2036-01-01, false"
  })
  void theCalendarReachesFromItsFirstToItsLastDay(String opens, String closes, boolean isKnown) {
    assertThat(holidays(opens, closes).isKnown()).isEqualTo(isKnown);
  }

  @Test
  void datesThatAreNotExactLoseNothingAndAreNotUnknown() {
    Holidays holidays = holidays("2027-08", "2027-08");

    assertThat(holidays.lost()).isZero();
    assertThat(holidays.isMost()).isFalse();
    assertThat(holidays.isKnown()).isTrue();
    assertThat(holidays.named().isAbsent()).isTrue();
  }

  @Test
  void aPlanOutsideTheCalendarIsToldWhatWasNotCompared() {
    assertThat(CalendarLimits.of(PlanCases.read(plan("2031-01-06", "2031-03-30")).plan()))
        .containsExactly(
            "Religious holidays are known only from 2010-01-01 to 2030-12-31. Dates of this plan"
                + " outside that were not compared with them.");
    assertThat(CalendarLimits.of(PlanCases.read(plan("2036-01-06", "2036-03-30")).plan()))
        .hasSize(4)
        .anyMatch(limit -> limit.startsWith("Polling days are known only"));
    assertThat(CalendarLimits.of(PlanCases.read(plan("2027-01-06", "2027-03-30")).plan()))
        .isEmpty();
    assertThat(CalendarLimits.of(PlanCases.read(plan("2036", "2036")).plan())).isEmpty();
  }

  private static Holidays holidays(String opens, String closes) {
    return Holidays.of(Exercise.of(PlanCases.read(plan(opens, closes)).plan()));
  }

  private static String plan(String opens, String closes) {
    return """
        plan: {title: A plan, stage: idea, type: consultation}
        proposal: {summary: Close a ward, change_types: [close]}
        decision: {what: To close the ward, maker: The board, date: not yet}
        bodies: [{name: The board, type: icb, role: decision_maker}]
        activities: none
        timeline: {consultation: {start: %s, end: %s}}
        """
        .formatted(opens, closes);
  }
}
