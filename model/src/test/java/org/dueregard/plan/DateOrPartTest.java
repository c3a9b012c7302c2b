package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.dueregard.plan.DateOrPart.Order;
import org.dueregard.plan.DateOrPart.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrPartTest {
  @ParameterizedTest
  @CsvSource({
    "2027-01-11, 2027-01-12, BEFORE",
    "2027-01-12, 2027-01-11, AFTER",
    "2027-01-11, 2027-01-11, SAME_DAY",
    "2027-01-31, 2027-02,    BEFORE",
    "2027-02-01, 2027-02,    CANNOT_TELL",
    "2027-02-28, 2027-02,    CANNOT_TELL",
    "2027-03-01, 2027-02,    AFTER",
    "2027-02,    2027-03,    BEFORE",
    "2027-02,    2027-02,    CANNOT_TELL",
    "2027,       2027-02,    CANNOT_TELL",
    "2026,       2027-01,    BEFORE",
    "2027,       2027,       CANNOT_TELL",
    "2028,       2027,       AFTER",
    "~2027,      2028-01-01, BEFORE",
    "~2027,      2027-12-31, CANNOT_TELL",
    "?,          2027-01-11, CANNOT_TELL",
    "2027-01-11, ?,          CANNOT_TELL",
    "?,          ?,          CANNOT_TELL"
  })
  void twoDatesAreOrderedAsFarAsTheirPartsDecide(String one, String other, Order order) {
    assertThat(date(one).order(date(other))).isEqualTo(order);
  }

  @Test
  void aPartStaysARange() {
    assertThat(date("2028-02").latest()).isEqualTo("2028-02-29");
    assertThat(date("2027").earliest()).isEqualTo("2027-01-01");
    assertThat(date("~2027").isWords()).isTrue();
    assertThat(date("2027").isDay()).isFalse();
  }

  @Test
  void aRangeCannotRunBackwards() {
    LocalDate day = LocalDate.of(2027, 1, 11);
    assertThatThrownBy(() -> new DateOrPart(day, day.minusDays(1), Precision.DAY))
        .hasMessage("latest 2027-01-10 is before earliest 2027-01-11");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-11, 2027-04-05, 84,  84",
    "2027-01,    2027-04-05, 94,  64",
    "2027-01,    2027-02,    58,   1",
    "2027-01-11, ?, 9223372036854775807, -9223372036854775808"
  })
  void daysBetweenPartsAreARangeToo(String from, String to, long most, long fewest) {
    assertThat(when(from).mostDaysTo(when(to))).isEqualTo(most);
    assertThat(when(from).fewestDaysTo(when(to))).isEqualTo(fewest);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-11, 2027-01-11, false, true,  true,  false",
    "2027-01-11, 2027-01,    false, false, false, true",
    "2027-01-11, 2027-02,    true,  true,  false, false",
    "2027-01-11, ?,          false, false, false, true"
  })
  void questionsAreAnsweredOnlyWhenCertain(
      String one,
      String other,
      boolean before,
      boolean onOrBefore,
      boolean onOrAfter,
      boolean open) {
    assertThat(when(one).isBefore(when(other))).isEqualTo(before);
    assertThat(when(one).isOnOrBefore(when(other))).isEqualTo(onOrBefore);
    assertThat(when(one).isOnOrAfter(when(other))).isEqualTo(onOrAfter);
    assertThat(when(one).isUndecidedAgainst(when(other))).isEqualTo(open);
  }

  @Test
  void aDateThatIsNotThereDecidesNothing() {
    When absent = new When(new Stated.Absent<>(PlanPath.ROOT));
    assertThat(absent.isBefore(when("2027"))).isFalse();
    assertThat(absent.isAfter(when("2027"))).isFalse();
    assertThat(absent.isUndecidedAgainst(when("2027"))).isFalse();
    assertThat(absent.isFrom(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(when("2027").isFrom(LocalDate.of(2027, 1, 1))).isTrue();
  }

  private static When when(String text) {
    return new When(new Stated.Value<>(PlanPath.ROOT, date(text), text, ""));
  }

  private static DateOrPart date(String text) {
    return switch (text.length()) {
      case 10 -> DateOrPart.day(LocalDate.parse(text));
      case 7 -> DateOrPart.month(YearMonth.parse(text));
      case 5 -> DateOrPart.wordsInYear(Year.parse(text.substring(1)));
      case 4 -> DateOrPart.year(Year.parse(text));
      default -> DateOrPart.words();
    };
  }
}
