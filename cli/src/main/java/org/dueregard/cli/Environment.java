package org.dueregard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The environment variables that are no setting of one command. */
final class Environment {
  private static final String SECTION = "environment";

  private Environment() {}

  /** Shows the table in the help of this command. */
  static void addTo(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    List<String> sections = new ArrayList<>(usage.sectionKeys());
    sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), SECTION);
    usage.sectionKeys(sections).sectionMap().put(SECTION, help -> inHelp());
  }

  private static String inHelp() {
    StringBuilder lines = new StringBuilder("\nEnvironment:\n");
    table()
        .forEach(
            (name, meaning) ->
                lines.append("  ").append(name).append("\n      ").append(meaning).append("\n"));
    return lines.toString();
  }

  /** From name to meaning, in the order to show them. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    table.put("DUEREGARD_FLAG", "A value for a flag of check, such as DUEREGARD_FAIL_ON=risk.");
    table.put("DUEREGARD_CONFIG", "The settings file, in place of the nearest .dueregard.yaml.");
    table.put("DUEREGARD_JAVA_HOME", "The Java to run with, and no other.");
    table.put("DUEREGARD_JAVA_OPTS", "More options for the JVM.");
    table.put(
        "NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE", "Colour off or on, where they are not empty.");
    return table;
  }
}
