package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Stated;
import org.dueregard.plan.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of counting days, at its edges and over weekends, bank holidays and leap days. */
class DaysTest {
  private static final EnglandCalendar ENGLAND = EnglandCalendar.shipped();

  @ParameterizedTest(name = "{0} to {1}: {2} calendar, {3} in the window, {4} clear")
  @CsvSource({
    "2027-01-11, 2027-01-11,  0,  1,  0",
    "2027-01-11, 2027-01-12,  1,  2,  0",
    "2027-01-11, 2027-01-13,  2,  3,  1",
    "2027-01-11, 2027-04-04, 83, 84, 82",
    "2027-01-11, 2027-04-05, 84, 85, 83",
    "2028-02-28, 2028-03-01,  2,  3,  1",
    "2027-02-28, 2027-03-01,  1,  2,  0",
    "2026-12-31, 2027-01-01,  1,  2,  0"
  })
  void calendarDaysWindowsAndClearDays(
      LocalDate first, LocalDate last, long calendar, long window, long clear) {
    Days days = new Days(first, last);

    assertThat(days.calendar()).isEqualTo(calendar);
    assertThat(days.bothEnds()).isEqualTo(window);
    assertThat(days.clear()).isEqualTo(clear);
    assertThat(days.each()).hasSize((int) window);
    assertThat(Days.stepsIn(window)).isEqualTo(calendar);
  }

  @ParameterizedTest(name = "{0} to {1}: {2} working days, {3} of them clear")
  @CsvSource({
    // Friday to the next Monday, and over an ordinary week.
    "2027-01-08, 2027-01-11,  1, 0",
    "2027-01-08, 2027-01-09,  0, 0",
    "2027-01-11, 2027-01-18,  5, 4",
    // Good Friday and Easter Monday 2027.
    "2027-03-25, 2027-03-30,  1, 0",
    "2027-03-24, 2027-03-31,  3, 2",
    // Christmas 2027 is on a Saturday: Monday and Tuesday stand in for it and for Boxing Day.
    "2027-12-24, 2027-12-29,  1, 0",
    // The state funeral of 2022, and Spring moved to June that year.
    "2022-09-16, 2022-09-20,  1, 0",
    "2022-05-27, 2022-06-06,  4, 3",
    "2027-01-11, 2027-01-11,  0, 0"
  })
  void workingDaysLeaveOutWeekendsAndBankHolidays(
      LocalDate first, LocalDate last, long working, long clear) {
    Days days = new Days(first, last);

    assertThat(days.working(ENGLAND)).isEqualTo(working);
    assertThat(days.clearWorking(ENGLAND)).isEqualTo(clear);
  }

  @Test
  void onlyExactDatesInOrderAreCounted() {
    When day = when(DateOrPart.day(LocalDate.of(2027, 1, 11)));
    When later = when(DateOrPart.day(LocalDate.of(2027, 1, 12)));
    When month = when(DateOrPart.month(YearMonth.of(2027, 2)));

    assertThat(Days.between(day, later))
        .contains(new Days(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 12)));
    assertThat(Days.between(day, day)).isPresent();
    assertThat(Days.between(later, day)).isEmpty();
    assertThat(Days.between(day, month)).isEmpty();
    assertThatThrownBy(() -> new Days(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 11)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static When when(DateOrPart date) {
    return new When(new Stated.Value<>(PlanPath.ROOT.child("date"), date, "", ""));
  }
}
