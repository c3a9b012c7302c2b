package org.dueregard.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dueregard.report.Paper;
import org.dueregard.rules.Assurance;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The whole command line, without the exit. */
final class DueRegard {
  private static final String COMPLETION = "completion";

  private final Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
  private final Shell shell;
  private final Faults faults;

  private DueRegard(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.faults = new Faults(shell);
    commands.put("check", () -> new CheckCommand(shell, load).spec());
    commands.put("portfolio", () -> new PortfolioCommand(shell, load).spec());
    commands.put("explain", () -> new ExplainCommand(shell, load).spec());
    commands.put("diff", () -> new DiffCommand(shell, load).spec());
    commands.put("timeline", () -> new TimelineCommand(shell, load).spec());
    commands.put("submission", () -> new PaperCommand(shell, load, Paper.SUBMISSION).spec());
    commands.put("board-paper", () -> new PaperCommand(shell, load, Paper.BOARD_PAPER).spec());
    commands.put("init", () -> new InitCommand(shell).spec());
    commands.put("requirements", () -> new RequirementsCommand(shell, load).spec());
    commands.put("schema", () -> new SchemaCommand(shell).spec());
    commands.put("waivers", () -> new WaiversCommand(shell).spec());
    commands.put("baseline", () -> BaselineCommand.spec(shell, load));
    commands.put("config", () -> ConfigCommand.spec(shell, load));
    commands.put("test", () -> new TestCommand(shell, load).spec());
    commands.put("pack", () -> new PackCommand(shell).spec());
    commands.put("serve", () -> new ServeCommand(shell, load).spec());
    commands.put(COMPLETION, () -> new CompletionCommand(shell).spec());
  }

  /** Runs one command. Never throws, never exits the JVM. */
  static int run(String[] args, Shell shell) {
    return run(args, shell, Assurance::load);
  }

  /**
   * As {@link #run(String[], Shell)}, with a rule base loaded elsewhere.
   *
   * @param load called when a command first needs the rule base
   */
  static int run(String[] args, Shell shell, Supplier<Assurance> load) {
    return new DueRegard(shell, load).run(args);
  }

  /** The command line with all its commands, to be described. */
  static CommandLine whole(Shell shell) {
    return new DueRegard(shell, Assurance::load).line(new String[0]);
  }

  private int run(String[] args) {
    PrintWriter out = shell.print();
    try {
      if (args.length == 0) {
        line(args).usage(shell.err());
        return ExitCode.CANNOT_START.code();
      }
      return line(args).setOut(out).execute(args);
    } catch (Throwable fault) {
      return faults.ours(fault, List.of(args));
    } finally {
      out.flush();
      shell.err().flush();
    }
  }

  private CommandLine line(String[] args) {
    boolean colour = Colour.wanted(false, shell.env(), shell.terminal());
    CommandSpec top = top();
    // The one that is named, or all for help, hints and completion: all cost more than a check.
    Set<String> wanted =
        args.length > 0 && commands.containsKey(args[0]) && !args[0].equals(COMPLETION)
            ? Set.of(args[0])
            : commands.keySet();
    for (String name : wanted) {
      CommandSpec command = commands.get(name).get();
      Flags.addCommon(command);
      top.addSubcommand(name, command);
    }
    return new CommandLine(top)
        .setErr(shell.err())
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  private CommandSpec top() {
    CommandSpec top = CommandSpec.create().name("dueregard");
    top.addOption(
        OptionSpec.builder("--version").versionHelp(true).description("Show the version.").build());
    Flags.addCommon(top);
    ExitCode.addTo(top);
    top.version("dueregard " + Assurance.VERSION);
    Environment.addTo(top);
    top.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description(
            "Checks an NHS engagement plan against what the law, the courts, national guidance and"
                + " local policy ask of it, and writes an assurance report.",
            "",
            "It is a check of what the plan says. It is not legal advice and does not judge how"
                + " well people were listened to.",
            "")
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "Examples:",
            "  dueregard init plan.yaml",
            "  dueregard check plan.yaml",
            "  dueregard explain GUN-3-07 plan.yaml",
            "  dueregard check --help");
    return top;
  }
}
