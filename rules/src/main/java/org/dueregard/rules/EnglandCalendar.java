package org.dueregard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The days that matter in England: bank holidays, school and religious holidays, polling days. Data
 * with a first and a last day, never worked out here; read only when a plan has dates to compare.
 *
 * @param known one for each kind, in the order of the kinds
 */
record EnglandCalendar(List<KnownDays> known) {
  static final String RESOURCE = "calendar.bin";

  private static final class Shipped {
    static final EnglandCalendar CALENDAR = read();

    private static EnglandCalendar read() {
      try (InputStream in = EnglandCalendar.class.getResourceAsStream(RESOURCE)) {
        return CalendarFile.read(in);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  /** The calendar in the shipped file. */
  static EnglandCalendar shipped() {
    return Shipped.CALENDAR;
  }

  KnownDays of(KnownDays.Kind kind) {
    for (KnownDays days : known) {
      if (days.kind() == kind) {
        return days;
      }
    }
    throw new IllegalStateException("the calendar has no " + kind);
  }

  /** Neither a weekend nor a bank holiday. Certain only while bank holidays are known. */
  boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean isWeekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return !isWeekend && !of(KnownDays.Kind.BANK_HOLIDAY).includes(day);
  }
}
