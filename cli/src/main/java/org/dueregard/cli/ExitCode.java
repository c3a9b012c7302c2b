package org.dueregard.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** What the command tells its caller. The strongest code of a run wins: 3, then 2, then 1. */
enum ExitCode {
  /** Ran; nothing at or above the fail level. */
  NO_GAP(0, "ran; nothing at or above the fail level"),
  /** Ran; at least one gap at or above the fail level. */
  GAP(1, "ran; at least one gap at or above the fail level"),
  /** Could not start, or a plan could not be read. */
  CANNOT_START(
      2,
      "cannot start: bad flag, unreadable plan, no plans found, no requirements in force,"
          + " unknown name, no pack there"),
  /** Our own fault. A crash must never read as a finding. */
  PART_FAILED(
      3,
      "started but part failed: a rule failed, a pack is broken, a report could not be written, our"
          + " own fault");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  static ExitCode strongest(Collection<ExitCode> codes) {
    return codes.stream().max(Comparator.comparing(ExitCode::code)).orElse(NO_GAP);
  }

  /** Shows the table in the help of this command. */
  static void addTo(CommandSpec command) {
    command
        .usageMessage()
        .exitCodeListHeading("%nExit codes (3 wins over 2, and 2 over 1):%n")
        .exitCodeList(table());
  }

  /** The table for {@code --help}: from code to meaning. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      table.put(String.valueOf(exit.code), exit.meaning);
    }
    return table;
  }
}
