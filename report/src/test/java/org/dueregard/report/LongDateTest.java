package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-01-11 | 11 January 2027",
        "closes 2027-04-04. | closes 4 April 2027.",
        "(2027-01-11, 2027-04-04) | (11 January 2027, 4 April 2027)",
        "2027-01-11; then | 11 January 2027; then"
      })
  void isoDatesAreWrittenAsPeopleWriteThem(String iso, String human) {
    assertThat(LongDate.in(iso)).isEqualTo(human);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-02-30",
        "2027-01",
        "plan-2027-01-11.yaml",
        "https://example.org/2027-01-11/minutes",
        "2027-01-11T09:00",
        "12027-01-11",
        "$1 \\ 2027-13-01"
      })
  void whatIsNoDateStaysAsItIs(String text) {
    assertThat(LongDate.in(text)).isEqualTo(text);
  }
}
