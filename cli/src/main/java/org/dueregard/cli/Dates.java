package org.dueregard.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Days on the command line, and in sentences. */
final class Dates {
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Dates() {}

  static LocalDate parse(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException malformed) {
      throw new TypeConversionException(
          "'" + typed + "' is not a date. Write it as 2026-11-22: year, month, day.");
    }
  }

  /** 11 January 2027. */
  static String inWords(LocalDate day) {
    return IN_WORDS.format(day);
  }
}
