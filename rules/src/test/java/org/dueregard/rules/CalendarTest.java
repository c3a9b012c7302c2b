package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dueregard.rules.KnownDays.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The calendar's data, against what others keep up: a library, the JDK, and days that are known.
 */
class CalendarTest {
  private static final Path BANK_HOLIDAYS =
      RuleFiles.FOLDER.resolve("calendar").resolve("bank-holidays.yaml");
  private static final LocalDate FROM = LocalDate.of(2010, 1, 1);
  private static final LocalDate TO = LocalDate.of(2035, 12, 31);

  @Test
  void bankHolidaysAreThoseOfTheLibrary() throws IOException {
    StringBuilder made = new StringBuilder();
    made.append(
        """
        # Written by CalendarTest from the library jollyday: mvn verify -Dgolden.update. Do not edit.
        calendar:
          kind: bank_holiday
          title: Bank holidays
          from: %s
          to: %s
          source: "Banking and Financial Dealings Act 1971 and royal proclamations, as the library jollyday keeps them for England."
          checked: no
        days:
        """
            .formatted(FROM, TO));
    library()
        .forEach(
            one ->
                made.append("  - {name: \"")
                    .append(one.getDescription(Locale.UK))
                    .append("\", first: ")
                    .append(one.getDate())
                    .append("}\n"));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(BANK_HOLIDAYS, made);
    }
    assertThat(BANK_HOLIDAYS).as("run the tests with -Dgolden.update").hasContent(made.toString());
  }

  @Test
  void theShippedFileHoldsWhatTheCalendarFilesSay() throws IOException {
    EnglandCalendar written = CalendarReader.read(RuleFiles.FOLDER);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CalendarFile.write(written, bytes);

    assertThat(CalendarFile.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(written);
    assertThat(EnglandCalendar.shipped()).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachKindIsInOrderAndReachesEveryYearOfItsRange(Kind kind) {
    KnownDays known = EnglandCalendar.shipped().of(kind);

    assertThat(known.occasions()).isSortedAccordingTo(Comparator.comparing(Occasion::first));
    for (int year = known.from().getYear(); year <= known.to().getYear(); year++) {
      Days whole = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      // The elections of 2020 were put off by a year.
      assertThat(known.during(whole).isEmpty())
          .as("%s in %d", kind, year)
          .isEqualTo(kind == Kind.POLLING_DAY && year == 2020);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "BANK_HOLIDAY,      2011-04-29",
    "BANK_HOLIDAY,      2012-06-05",
    "BANK_HOLIDAY,      2020-05-08",
    "BANK_HOLIDAY,      2022-09-19",
    "BANK_HOLIDAY,      2023-05-08",
    "BANK_HOLIDAY,      2027-12-28",
    "RELIGIOUS_HOLIDAY, 2023-04-09",
    "RELIGIOUS_HOLIDAY, 2024-10-12",
    "RELIGIOUS_HOLIDAY, 2025-04-13",
    "RELIGIOUS_HOLIDAY, 2025-09-23",
    "RELIGIOUS_HOLIDAY, 2022-10-24",
    "RELIGIOUS_HOLIDAY, 2023-11-12",
    "SCHOOL_HOLIDAY,    2026-08-12",
    "SCHOOL_HOLIDAY,    2022-05-31",
    "POLLING_DAY,       2010-05-06",
    "POLLING_DAY,       2014-05-22",
    "POLLING_DAY,       2017-06-08",
    "POLLING_DAY,       2019-12-12",
    "POLLING_DAY,       2024-07-04",
    "POLLING_DAY,       2021-05-06",
    "POLLING_DAY,       2027-05-06"
  })
  void daysThatAreKnownAreThere(Kind kind, LocalDate day) {
    assertThat(EnglandCalendar.shipped().of(kind).includes(day)).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "BANK_HOLIDAY,   2020-05-04",
    "BANK_HOLIDAY,   2022-05-30",
    "BANK_HOLIDAY,   2023-06-15",
    "POLLING_DAY,    2020-05-07",
    "POLLING_DAY,    2014-05-01",
    "SCHOOL_HOLIDAY, 2026-07-10"
  })
  void daysThatWereMovedAreNotThere(Kind kind, LocalDate day) {
    assertThat(EnglandCalendar.shipped().of(kind).includes(day)).isFalse();
  }

  @Test
  void easterIsTwoDaysAfterTheLibrarysGoodFriday() {
    assertThat(named(Kind.RELIGIOUS_HOLIDAY, "Easter Sunday").map(Occasion::first))
        .containsExactlyElementsOf(
            library()
                .filter(one -> one.getPropertiesKey().contains("GOOD_FRIDAY"))
                .map(one -> one.getDate().plusDays(2))
                .filter(day -> day.getYear() <= 2030)
                .toList());
    assertThat(named(Kind.SCHOOL_HOLIDAY, "Easter weekend").map(Occasion::first))
        .containsExactlyElementsOf(
            library()
                .filter(one -> one.getPropertiesKey().contains("GOOD_FRIDAY"))
                .map(Holiday::getDate)
                .toList());
  }

  @Test
  void ramadanAndEidAreThoseOfTheUmmAlQuraCalendar() {
    for (Occasion one : named(Kind.RELIGIOUS_HOLIDAY, "Ramadan").toList()) {
      assertThat(HijrahDate.from(one.first()).get(ChronoField.MONTH_OF_YEAR)).isEqualTo(9);
      assertThat(HijrahDate.from(one.first()).get(ChronoField.DAY_OF_MONTH)).isEqualTo(1);
      assertThat(one.isApproximate()).isTrue();
    }
    for (Occasion one : named(Kind.RELIGIOUS_HOLIDAY, "Eid al-Fitr").toList()) {
      assertThat(HijrahDate.from(one.first()).get(ChronoField.MONTH_OF_YEAR)).isEqualTo(10);
      assertThat(HijrahDate.from(one.first()).get(ChronoField.DAY_OF_MONTH)).isEqualTo(1);
    }
  }

  @Test
  void aFileThatIsNotWholeIsRefusedWithEveryFault(@TempDir Path folder) throws IOException {
    Path calendar = Files.createDirectories(folder.resolve("calendar"));
    Files.writeString(
        calendar.resolve("bank-holidays.yaml"),
        """
        calendar: {kind: bank_holiday, title: Bank holidays, from: 2020-01-01, to: 2020-12-31, source: Here}
        days:
          - {name: Too late, first: 2021-01-01}
          - {name: Backwards, first: 2020-05-02, last: 2020-05-01}
        """);

    assertThatThrownBy(() -> CalendarReader.read(folder))
        .hasMessageContaining("'checked' is missing")
        .hasMessageContaining("2021-01-01 to 2021-01-01")
        .hasMessageContaining("2020-05-02 to 2020-05-01")
        .hasMessageContaining("POLLING_DAY stands in 0 calendar files");
  }

  private static Stream<Occasion> named(Kind kind, String name) {
    return EnglandCalendar.shipped().of(kind).occasions().stream()
        .filter(one -> one.name().equals(name));
  }

  private static Stream<Holiday> library() {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
    List<Holiday> all =
        manager.getHolidays(FROM, TO, "eng").stream()
            .sorted(Comparator.comparing(Holiday::getDate).thenComparing(Holiday::getPropertiesKey))
            .toList();
    return all.stream();
  }
}
