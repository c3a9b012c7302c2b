package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths as people write them. */
class LengthTest {

  @Test
  void aLengthIsReadHoweverItIsWritten() {
    for (String one : List.of("12 weeks", "twelve weeks", "a 12-week consultation", "84 days")) {
      assertThat(Length.readings(one)).as(one).anyMatch(length -> length.holds(84, 84));
      assertThat(Length.readings(one)).as(one).allMatch(length -> length.excludes(44, 44));
    }
    assertThat(Length.readings("a fortnight")).anyMatch(length -> length.holds(14, 14));
    assertThat(Length.readings("14.5 weeks")).anyMatch(length -> length.holds(103, 103));
  }

  @Test
  void severalLengthsAreReadApartAndTogether() {
    List<Length> readings = Length.readings("8 weeks, extended by 3 weeks");

    assertThat(readings).anyMatch(length -> length.holds(56, 56));
    assertThat(readings).anyMatch(length -> length.holds(77, 77));
  }

  @Test
  void aBoundIsReadAsABound() {
    for (String one : List.of("at least 8 weeks", "no less than 8 weeks", "more than 8 weeks")) {
      assertThat(Length.readings(one)).as(one).allMatch(length -> length.holds(120, 120));
      assertThat(Length.readings(one)).as(one).allMatch(length -> length.excludes(28, 28));
    }
    for (String one : List.of("up to 8 weeks", "no more than 8 weeks", "less than 8 weeks")) {
      assertThat(Length.readings(one)).as(one).allMatch(length -> length.holds(28, 28));
      assertThat(Length.readings(one)).as(one).allMatch(length -> length.excludes(120, 120));
    }
  }

  @Test
  void whatIsNoLengthIsNotRead() {
    for (String one :
        List.of(
            "6 to 8 weeks",
            "two and a half months",
            "40 working days",
            "12 weeks from 4 May",
            "Short; the number of days is not recorded",
            "Days to weeks")) {
      assertThat(Length.readings(one)).as(one).isEmpty();
    }
  }

  /** A round number of weeks or months is read to the nearest; days may leave an end out. */
  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "84 days,            83,     85",
    "12 weeks,           81,     87",
    "12 full weeks,      81,     87",
    "a week,             4,      10",
    "an extra week,      ,",
    "zero weeks,         -3,     3",
    "twenty days,        19,     21",
    "a fortnight,        11,     17",
    "2 months,           45.875, 75.875",
    "about 12 weeks,     74,     94",
    "about 14 weeks,     88,     108",
    "about 20 days,      18,     22",
    "about 20 weeks,     126,    154",
    "about 200 days,     180,    220",
    "at least 12 weeks,  81,     Infinity",
    "up to 12 weeks,     0,      87",
    "more than 12 weeks, 81,     Infinity",
    "not more than 12 weeks, 0,  87",
    "not less than 12 weeks, 81, Infinity"
  })
  void eachLengthHasItsEdges(String text, Double fewest, Double most) {
    List<Length> expected = fewest == null ? List.of() : List.of(new Length(fewest, most));

    assertThat(Length.readings(text)).isEqualTo(expected);
  }

  @Test
  void lengthsThatAreAddedAddTheirEdges() {
    assertThat(Length.readings("8 weeks, extended by 3 weeks"))
        .containsExactly(new Length(53, 59), new Length(18, 24), new Length(71, 83));
  }

  @Test
  void anEdgeIsInside() {
    Length length = new Length(81, 87);

    assertThat(length.holds(81, 87)).isTrue();
    assertThat(length.holds(80, 87)).isFalse();
    assertThat(length.holds(81, 88)).isFalse();
    assertThat(length.excludes(70, 80)).isTrue();
    assertThat(length.excludes(70, 81)).isFalse();
    assertThat(length.excludes(88, 90)).isTrue();
    assertThat(length.excludes(87, 90)).isFalse();
  }
}
