package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A length that the public was told, against the dates of the window. */
class StatedLengthTest {

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6 days   | 'start: 2027-02-01, end: 2027-02-08'                          | DIFFERS
          7 days   | 'start: 2027-02-01, end: 2027-02-08'                          | AGREES
          8 days   | 'start: 2027-02-01, end: 2027-02-08'                          | AGREES
          9 days   | 'start: 2027-02-01, end: 2027-02-08'                          | AGREES
          10 days  | 'start: 2027-02-01, end: 2027-02-08'                          | DIFFERS
          a while  | 'start: 2027-02-01, end: 2027-02-08'                          | CANNOT_TELL
          8 days   | 'start: 2027-02-01'                                           | CANNOT_TELL
          8 days   | 'end: 2027-02-08'                                             | CANNOT_TELL
          15 days  | 'start: 2027-02-01, end: 2027-02-08, extended_to: 2027-02-15' | AGREES
          15 days  | 'start: 2027-02-01, end: 2027-02-08, planned_end: 2027-02-15' | AGREES
          15 days  | 'start: 2027-02-01, end: 2027-02-08, planned_start: 2027-01-25' | AGREES
          8 weeks  | 'start: 2027-01, end: 2027-03'                                | CANNOT_TELL
          3 weeks  | 'start: 2027-01, end: 2027-03'                                | DIFFERS
          1 day    | 'start: 2027-02, end: 2027-02'                                | CANNOT_TELL
          30 weeks | 'start: 2027-02, end: 2027-02'                                | DIFFERS
          about 20 weeks | 'start: 2027-02-01, end: 2027-06-05' | DIFFERS
          about 20 weeks | 'start: 2027-02-01, end: 2027-06-06' | AGREES
          about 20 weeks | 'start: 2027-02-01, end: 2027-07-04' | AGREES
          about 20 weeks | 'start: 2027-02-01, end: 2027-07-05' | DIFFERS
          """)
  void theLengthOfAWindow(String told, String dated, Fit fit) throws IOException {
    for (String window : List.of("consultation", "pre_consultation")) {
      List<StatedLength> all =
          stated("timeline: {" + window + ": {stated_length: " + told + ", " + dated + "}}");

      assertThat(all).hasSize(1);
      assertThat(all.get(0).fit()).isEqualTo(fit);
      assertThat(all.get(0).told().value()).isEqualTo(told);
      assertThat(all.get(0).isContradicted()).isEqualTo(fit == Fit.DIFFERS);
      assertThat(all.get(0).isUndecided()).isEqualTo(fit == Fit.CANNOT_TELL);
    }
  }

  @Test
  void aLaterChangeMayHaveMovedTheLastDay() throws IOException {
    String window =
        "timeline: {consultation: {stated_length: 15 days, start: 2027-02-01, end: 2027-02-08}}\n";

    assertThat(stated(window + "changes: [{what: More time, window_extended_to: 2027-02-15}]"))
        .extracting(StatedLength::fit)
        .containsExactly(Fit.AGREES);
  }

  @Test
  void noLengthIsTold() throws IOException {
    assertThat(stated("timeline: {consultation: {start: 2027-02-01, end: 2027-02-08}}")).isEmpty();
  }

  private static List<StatedLength> stated(String section) throws IOException {
    return StatedLength.of(PlanCases.least(section));
  }
}
