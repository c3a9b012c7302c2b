package org.dueregard.plan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.DateOrPart.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource({
    "2027-01-11,              2027-01-11, 2027-01-11, DAY",
    "2027-1-9,                2027-01-09, 2027-01-09, DAY",
    "11 January 2027,         2027-01-11, 2027-01-11, DAY",
    "11th january 2027,       2027-01-11, 2027-01-11, DAY",
    "'Monday, 11 Jan 2027',   2027-01-11, 2027-01-11, DAY",
    "1st of Sept. 2027,       2027-09-01, 2027-09-01, DAY",
    "29 February 2028,        2028-02-29, 2028-02-29, DAY",
    "2027-02,                 2027-02-01, 2027-02-28, MONTH",
    "February 2028,           2028-02-01, 2028-02-29, MONTH",
    "'Dec, 2027',             2027-12-01, 2027-12-31, MONTH",
    "2027,                    2027-01-01, 2027-12-31, YEAR",
    "late spring 2024,        2024-01-01, 2024-12-31, WORDS_WITH_YEAR",
    "Quarter 3 2027,          2027-01-01, 2027-12-31, WORDS_WITH_YEAR"
  })
  void datesAsPeopleWriteThem(String text, String earliest, String latest, Precision precision) {
    DateOrPart date = DateText.parse(text).orElseThrow();
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after the board meets",
        "between 2026 and 2027",
        "1850",
        "yes",
        "Smarch 2027 too"
      })
  void otherWordsNameNoDateUnlessTheyNameOneYear(String text) {
    Precision precision = DateText.parse(text).orElseThrow().precision();
    assertThat(precision)
        .isEqualTo(
            switch (text) {
              case "1850" -> Precision.YEAR;
              case "Smarch 2027 too" -> Precision.WORDS_WITH_YEAR;
              default -> Precision.WORDS;
            });
  }

  @ParameterizedTest
  @CsvSource({
    "11/01/2027,       2027-01-11",
    "1.2.2027,         2027-02-01",
    "11-01-2027,       2027-01-11",
    "11/01/27,         2027-01-11",
    "2027/01/11,       2027-01-11",
    "20270111,         2027-01-11",
    "2027-01-11T09:30, 2027-01-11"
  })
  void datesInOtherFiguresAreRefusedWithTheLikelyMeaning(String text, String meant) {
    assertThat(DateText.parse(text)).isEmpty();
    assertThat(DateText.meant(text)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-30", "2027-13", "31 November 2027", "32/01/2027", "2027-00-10"})
  void daysThatDoNotExistAreRefused(String text) {
    assertThat(DateText.parse(text)).isEmpty();
    assertThat(DateText.meant(text)).isEmpty();
  }

  @Test
  void theFirstOfTheMonthIsNeverAssumed() {
    assertThat(DateText.parse("January 2027").orElseThrow().isDay()).isFalse();
  }
}
