package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
