package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglandTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant LAST = Instant.parse("2060-01-01T00:00:00Z");

  @Test
  void agrees_with_the_table_of_time_zones_about_each_change() {
    Instant now = Instant.parse("2003-01-01T00:00:00Z");
    while (now.isBefore(LAST)) {
      ZoneOffsetTransition change = LONDON.getRules().nextTransition(now);
      now = change.getInstant();
      assertThat(at(now.minusNanos(1)).getZone()).isEqualTo(change.getOffsetBefore());
      assertThat(at(now).getZone()).isEqualTo(change.getOffsetAfter());
      now = now.plus(Duration.ofDays(1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30T22:59:59Z, 2026-06-30",
    "2026-06-30T23:00:00Z, 2026-07-01",
    "2026-11-22T23:30:00Z, 2026-11-22",
    "2026-11-23T00:00:00Z, 2026-11-23"
  })
  void a_summer_day_begins_an_hour_before_greenwich(Instant now, LocalDate day) {
    assertThat(LocalDate.now(at(now))).isEqualTo(day);
  }

  private static England at(Instant now) {
    return new England(Clock.fixed(now, ZoneOffset.UTC));
  }
}
