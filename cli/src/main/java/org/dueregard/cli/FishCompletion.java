package org.dueregard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What lets the fish shell complete: a line for each command, flag and place for a word. */
final class FishCompletion {
  private static final String NO_COMMAND_YET = "__fish_use_subcommand";

  private final StringBuilder script = new StringBuilder();

  /** The script for the whole command line. */
  static String of(CommandSpec top) {
    FishCompletion made = new FishCompletion();
    made.add(top, List.of());
    return made.script.toString();
  }

  private void add(CommandSpec command, List<String> path) {
    for (CommandLine sub : command.subcommands().values()) {
      CommandSpec spec = sub.getCommandSpec();
      String name = sub.getCommandName();
      line(where(command, path), "-f -a " + quoted(name), spec.usageMessage().description());
      List<String> inside = new ArrayList<>(path);
      inside.add(name);
      add(spec, inside);
    }
    String here = where(command, path);
    command.options().forEach(option -> line(here, flag(option), option.description()));
    for (PositionalParamSpec place : command.positionalParameters()) {
      String words = words(place);
      if (!words.isEmpty()) {
        line(here, "-f" + words, place.description());
      }
    }
  }

  /** In the command at this path, and before one of its own commands is typed. */
  private static String where(CommandSpec command, List<String> path) {
    if (path.isEmpty()) {
      return NO_COMMAND_YET;
    }
    StringJoiner all = new StringJoiner("; and ");
    path.forEach(name -> all.add("__fish_seen_subcommand_from " + name));
    if (!command.subcommands().isEmpty()) {
      all.add(
          "not __fish_seen_subcommand_from " + String.join(" ", command.subcommands().keySet()));
    }
    return all.toString();
  }

  private static String flag(OptionSpec option) {
    StringJoiner flag = new StringJoiner(" ");
    for (String name : option.names()) {
      flag.add(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      boolean isPath = option.paramLabel().equals("PATH") || option.paramLabel().equals("DIR");
      flag.add(isPath ? "-r -F" : "-x");
    }
    return flag + words(option);
  }

  private static String words(ArgSpec arg) {
    if (arg.completionCandidates() == null) {
      return "";
    }
    StringJoiner words = new StringJoiner(" ");
    arg.completionCandidates().forEach(words::add);
    return words.length() == 0 ? "" : " -a " + quoted(words.toString());
  }

  private void line(String where, String what, String... description) {
    script
        .append("complete -c dueregard -n ")
        .append(quoted(where))
        .append(' ')
        .append(what)
        .append(" -d ")
        .append(quoted(first(String.join(" ", description))))
        .append('\n');
  }

  /** The first sentence, which is what there is room for. */
  private static String first(String words) {
    int end = words.indexOf(". ");
    return end > 0 ? words.substring(0, end) : words.replaceAll("\\.$", "");
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
