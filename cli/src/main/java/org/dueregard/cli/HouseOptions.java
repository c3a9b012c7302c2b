package org.dueregard.cli;

import java.util.Arrays;
import java.util.List;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.report.HouseStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words of the body that gives a report to people. */
final class HouseOptions {
  private final OptionSpec contact =
      Flags.text(
          "TEXT",
          "How to ask for the report in another format, such as a telephone number. Reports for"
              + " people print it.",
          "--contact");
  private final OptionSpec levelNames =
      Flags.text(
          "NAMES",
          "Your own names for the four assurance levels, best first, parted by commas.",
          "--level-names");

  void addTo(CommandSpec command) {
    command.addOption(contact).addOption(levelNames);
  }

  HouseStyle value() {
    return new HouseStyle(contact.getValue(), names(levelNames.getValue()));
  }

  private static List<String> names(String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    List<String> names = Arrays.stream(typed.split(",", -1)).map(String::strip).toList();
    boolean isOneForEach =
        names.size() == AssuranceLevel.values().length
            && names.stream().noneMatch(String::isEmpty)
            && names.stream().distinct().count() == names.size();
    if (!isOneForEach) {
      throw new Refusal(
          "--level-names needs four different names, and '" + typed + "' is not that.",
          "Write them best first: --level-names full,significant,partial,minimal.");
    }
    return names;
  }
}
