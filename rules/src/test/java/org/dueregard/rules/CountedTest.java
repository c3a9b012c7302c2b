package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.dueregard.plan.When;
import org.dueregard.rules.Counted.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days counted back and on, and the sentence that says how. */
class CountedTest {
  private static final EnglandCalendar CALENDAR = EnglandCalendar.shipped();

  @ParameterizedTest(name = "{0} days before {1}: {2}")
  @CsvSource({
    "84, 2027-01-11, 2026-10-19, 12 weeks before",
    "7,  2028-03-07, 2028-02-29, 1 week before",
    "1,  2028-03-01, 2028-02-29, The day before",
    "10, 2027-03-10, 2027-02-28, 10 days before",
    "0,  2028-02-29, 2028-02-29, On the day of"
  })
  void calendarDaysBefore(int days, String from, String to, String words) throws IOException {
    Counted counted = Counted.from(decision(from), "the decision", Count.before(days));

    assertThat(counted.day()).contains(LocalDate.parse(to));
    assertThat(counted.arithmetic()).isEqualTo(words + " the decision on " + from + ".");
  }

  @ParameterizedTest(name = "10 working days before {0}: {1}")
  @CsvSource({
    "2027-03-03, 2027-02-17",
    // The spring bank holiday is no working day, nor are the weekends.
    "2027-06-09, 2027-05-25",
    // Over Christmas: two bank holidays on weekdays, and New Year's Day.
    "2027-01-08, 2026-12-22",
    // A meeting on a Saturday: counted back from it.
    "2027-03-06, 2027-02-22"
  })
  void workingDaysBefore(String meeting, String to) {
    LocalDate from = LocalDate.parse(meeting);
    LocalDate day = Count.workingDaysBefore(10, CALENDAR).from().apply(from);

    assertThat(day).isEqualTo(to);
    assertThat(CALENDAR.isWorkingDay(day)).isTrue();
  }

  @Test
  void clearDaysCountNeitherEnd() throws IOException {
    Counted counted =
        Counted.from(decision("2027-07-29"), "the decision", Count.clearDaysBefore(3));

    assertThat(counted.day()).contains(LocalDate.of(2027, 7, 25));
    assertThat(new Days(LocalDate.of(2027, 7, 25), LocalDate.of(2027, 7, 29)).clear()).isEqualTo(3);
    assertThat(counted.arithmetic()).isEqualTo("3 clear days before the decision on 2027-07-29.");
  }

  @ParameterizedTest(name = "{0} is not exact")
  @CsvSource({"2027-07", "2027", "July 2027", "not yet"})
  void aDateThatIsNotExactGivesNoDay(String date) throws IOException {
    Counted counted = Counted.from(decision(date), "the decision", Count.after(28));

    assertThat(counted.day()).isEmpty();
    assertThat(counted.arithmetic())
        .isEqualTo(
            "4 weeks after the decision. The plan gives \""
                + date
                + "\". This needs an exact date in `decision.date`.");
  }

  @Test
  void aDateThatIsMissingIsNamed() throws IOException {
    When date = PlanCases.least("documents: none").timeline().consultation().start();

    assertThat(Counted.from(date, "launch", Count.before(84)).arithmetic())
        .isEqualTo(
            "12 weeks before launch. The plan gives no date for it."
                + " Add `timeline.consultation.start`.");
  }

  private static When decision(String date) throws IOException {
    return PlanCases.least("decision: {date: " + date + "}").decision().date();
  }
}
