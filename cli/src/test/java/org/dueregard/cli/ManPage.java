package org.dueregard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.rules.Assurance;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page, in roff, from the same descriptions as {@code --help}. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  static String of(CommandLine whole) {
    ManPage made = new ManPage();
    made.write(whole);
    return made.page.toString();
  }

  private void write(CommandLine whole) {
    CommandSpec top = whole.getCommandSpec();
    line(".\\\" Made from the commands by ManPageTest: run it with -Dgolden.update.");
    line(".TH DUEREGARD 1 \"\" \"dueregard " + Assurance.VERSION + "\" \"User Commands\"");
    line(".SH NAME");
    line("dueregard \\- check engagement plans for NHS service changes");
    line(".SH SYNOPSIS");
    line(".B dueregard");
    line("COMMAND [OPTION]... [PLAN]...");
    line(".SH DESCRIPTION");
    prose(top.usageMessage().description());
    line(".SH COMMANDS");
    for (CommandLine command : whole.getSubcommands().values()) {
      command(command.getCommandSpec(), command.getCommandName());
    }
    line(".SH EXIT STATUS");
    whole
        .getCommandSpec()
        .usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> entry(text(code), meaning));
    line(".PP");
    line("3 wins over 2, and 2 over 1.");
    line(".SH ENVIRONMENT");
    Environment.table().forEach(this::entry);
    line(".SH FILES");
    entry(text(".dueregard.yaml"), "The same values, from here up to the root of the repository.");
    line(".PP");
    line("A flag wins over the environment, and that over the file.");
  }

  private void command(CommandSpec command, String name) {
    line(".SS " + text(name));
    prose(command.usageMessage().description());
    Stream.concat(command.positionalParameters().stream(), command.options().stream())
        .filter(one -> !one.hidden())
        .forEach(one -> entry(label(one), words(one)));
    settings(command);
    command.subcommands().values().stream()
        .filter(one -> !one.getCommandName().equals("help"))
        .forEach(one -> command(one.getCommandSpec(), name + " " + one.getCommandName()));
    examples(command.usageMessage());
  }

  private void settings(CommandSpec command) {
    String told = Settings.inHelp(command).strip();
    if (!told.isEmpty()) {
      line(".PP");
      line(".nf");
      told.lines().forEach(one -> line(text(one)));
      line(".fi");
    }
  }

  private void examples(UsageMessageSpec usage) {
    List<String> footer = Arrays.asList(usage.footer());
    int examples = footer.indexOf("Examples:");
    prose(footer.subList(0, Math.max(examples, 0)).toArray(String[]::new));
    line(".PP");
    line("Examples:");
    line(".PP");
    line(".nf");
    footer.subList(examples + 1, footer.size()).forEach(example -> line(text(example)));
    line(".fi");
  }

  private static String label(ArgSpec arg) {
    if (arg instanceof OptionSpec option) {
      String names = "\\fB" + text(String.join(", ", option.names())) + "\\fR";
      return option.arity().max() == 0 ? names : names + " \\fI" + text(arg.paramLabel()) + "\\fR";
    }
    return "\\fI" + text(arg.paramLabel()) + "\\fR";
  }

  private static String words(ArgSpec arg) {
    return String.join(" ", arg.description())
        .replace("${DEFAULT-VALUE}", String.valueOf(arg.defaultValue()));
  }

  private void entry(String label, String words) {
    line(".TP");
    line(label);
    line(text(words));
  }

  private void prose(String... paragraphs) {
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        line(".PP");
        line(text(paragraph));
      }
    }
  }

  /** What roff would take for its own is escaped. */
  private static String text(String words) {
    String safe = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    return (safe.startsWith(".") ? "\\&" : "") + safe;
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
