package org.dueregard.plan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.dueregard.plan.Quantity.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14200                     | 14200    | true",
        "14,200                    | 14200    | true",
        "-146                      | -146     | true",
        "−146                      | -146     | true",
        "0                         | 0        | true",
        "0.5                       | 0.5      | true",
        ".5                        | 0.5      | true",
        "82%                       | 82       | true",
        "£68,000                   | 68000    | true",
        "£1.9m                     | 1900000  | true",
        "2.5 million               | 2500000  | true",
        "68k                       | 68000    | true",
        "more than 1,000           | 1000     | false",
        "5,200 online; more later  | 5200     | false",
        "about 10 to 12            | 10       | false",
        "10-12                     | 10       | false",
        "3 m wide                  | 3        | false",
        "12345,678                 | 12345    | false"
      })
  void aNumberKeepsItsQualifier(String text, String number, boolean exact) {
    Amount amount = NumberText.parse(text);
    assertThat(amount.found()).isTrue();
    assertThat(amount.number()).isEqualByComparingTo(number);
    assertThat(amount.exact()).isEqualTo(exact);
  }

  @Test
  void wordsAndNumbersNobodyWritesAreNoNumber() {
    assertThat(NumberText.parse("a great many").found()).isFalse();
    assertThat(NumberText.parse("9".repeat(10_000)).found()).isFalse();
  }
}
