package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A weekday against the date it goes with. 1 February 2027 is a Monday. */
class StatedDayTest {

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Monday              | date: 2027-02-01                     | AGREES
          Tuesday             | date: 2027-02-01                     | DIFFERS
          on Mondays          | date: 2027-02-01                     | AGREES
          Tues                | date: 2027-02-01                     | DIFFERS
          most days           | date: 2027-02-01                     | CANNOT_TELL
          Monday              | mode: online                         | CANNOT_TELL
          Monday              | date: 2027-02                        | CANNOT_TELL
          Monday to Friday    | date: 2027-02-03                     | AGREES
          Monday to Friday    | date: 2027-02-05                     | AGREES
          Monday to Friday    | date: 2027-02-06                     | DIFFERS
          Fri-Mon             | date: 2027-02-07                     | AGREES
          Fri-Mon             | date: 2027-02-04                     | DIFFERS
          Friday              | 'dates: [2027-02-04, 2027-02-05]'    | AGREES
          Tuesday             | 'dates: [2027-02-04, 2027-02-05]'    | DIFFERS
          Tuesday             | 'dates: [2027-02-04, 2027-02]'       | CANNOT_TELL
          Wednesday           | 'start: 2027-02-01, end: 2027-02-02' | DIFFERS
          Wednesday           | 'start: 2027-02-01, end: 2027-02-03' | AGREES
          Sunday              | 'start: 2027-02-01, end: 2027-02-28' | AGREES
          Wednesday           | start: 2027-02-01                    | CANNOT_TELL
          Wednesday           | 'start: 2027-02-01, end: 2027-02'    | CANNOT_TELL
          Monday              | start: 2027-02-01                    | AGREES
          Tuesday             | 'start: 2027-02-03, end: 2027-02-01' | DIFFERS
          Monday              | 'start: 2027-02-01, end: 2027-02-01' | AGREES
          """)
  void theWeekdayOfAnActivity(String told, String dated, Fit fit) throws IOException {
    List<StatedDay> all = activity("stated_day: " + told + ", " + dated);

    assertThat(all).hasSize(1);
    assertThat(all.get(0).fit()).isEqualTo(fit);
    assertThat(all.get(0).told().shown()).isEqualTo(told);
    assertThat(all.get(0).isContradicted()).isEqualTo(fit == Fit.DIFFERS);
    assertThat(all.get(0).isUndecided()).isEqualTo(fit == Fit.CANNOT_TELL);
  }

  @ParameterizedTest(name = "a consultation of {0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Monday  | 'start: 2027-02-01, end: 2027-02-26'                            | AGREES
          Friday  | 'start: 2027-02-01, end: 2027-02-26'                            | AGREES
          Tuesday | 'start: 2027-02-01, end: 2027-02-26'                            | DIFFERS
          Tuesday | 'start: 2027-02-01, end: 2027-02-26, extended_to: 2027-03-02'   | AGREES
          Tuesday | 'start: 2027-02-01, end: 2027-02-26, planned_start: 2027-01-26' | AGREES
          Tuesday | 'start: 2027-02-01, end: 2027-02-26, planned_end: 2027-02-23'   | AGREES
          Tuesday | 'start: 2027-02-01'                                             | CANNOT_TELL
          Tuesday | 'end: 2027-02-26'                                               | CANNOT_TELL
          """)
  void theWeekdayOfAConsultation(String told, String dated, Fit fit) throws IOException {
    for (String window : List.of("consultation", "pre_consultation")) {
      List<StatedDay> all =
          stated("timeline: {" + window + ": {stated_day: " + told + ", " + dated + "}}");

      assertThat(all).extracting(StatedDay::fit).containsExactly(fit);
    }
  }

  @Test
  void theDateIsTheOneThatTheWeekdayGoesWith() throws IOException {
    assertThat(path(activity("stated_day: Monday, date: 2027-02-01"))).endsWith("/date");
    assertThat(path(activity("stated_day: Monday, dates: [2027-02-01]"))).endsWith("/dates");
    assertThat(path(activity("stated_day: Monday, start: 2027-02-01"))).endsWith("/start");
    assertThat(path(stated("timeline: {consultation: {stated_day: Monday, start: 2027-02-01}}")))
        .endsWith("/start");
    assertThat(path(stated("timeline: {consultation: {stated_day: Monday, end: 2027-02-01}}")))
        .endsWith("/end");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"Monday 1 February 2027,  AGREES", "Tuesday 1 February 2027, DIFFERS"})
  void theWeekdayInTheWordsOfADate(String date, Fit fit) throws IOException {
    assertThat(stated("decision: {date: " + date + "}"))
        .extracting(StatedDay::fit)
        .containsExactly(fit);
  }

  @Test
  void aDateWithNoWeekdayStatesNone() throws IOException {
    assertThat(stated("decision: {date: 2027-02-01}")).isEmpty();
    assertThat(stated("decision: {date: 1 February 2027}")).isEmpty();
    assertThat(activity("date: 2027-02-01")).isEmpty();
    assertThat(stated("timeline: {consultation: {start: 2027-02-01}}")).isEmpty();
  }

  private static String path(List<StatedDay> all) {
    return all.get(0).date().at().pointer();
  }

  private static List<StatedDay> activity(String fields) throws IOException {
    return stated("activities: [{id: A1, name: Meeting, method: focus_group, " + fields + "}]");
  }

  private static List<StatedDay> stated(String section) throws IOException {
    return StatedDay.of(PlanCases.least(section));
  }
}
