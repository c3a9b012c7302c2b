package org.dueregard.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.dueregard.finding.Force;
import org.dueregard.rules.Assurance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The whole command line, without the exit. */
@Command(
    name = "dueregard",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Checks an NHS engagement plan against what the law, the courts, national guidance and local"
          + " policy ask of it, and writes an assurance report.",
      "",
      "It is a check of what the plan says. It is not legal advice and does not judge how well"
          + " people were listened to.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes (3 wins over 2, and 2 over 1):%n",
    footer = {
      "",
      "Examples:",
      "  dueregard check plan.yaml",
      "  dueregard explain GUN-3-07 plan.yaml",
      "  dueregard check --help"
    })
final class DueRegard implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description =
          "Text reports list every requirement; standard error tells of each plan, and of each fault"
              + " in full.")
  private boolean verbose;

  private DueRegard() {}

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
    Faults faults = new Faults(shell);
    PrintWriter out = shell.print();
    try {
      return commands(shell, load, faults).setOut(out).execute(args);
    } catch (Throwable fault) {
      return faults.ours(fault, List.of(args));
    } finally {
      out.flush();
      shell.err().flush();
    }
  }

  private static CommandLine commands(Shell shell, Supplier<Assurance> load, Faults faults) {
    boolean colour = Colour.wanted(false, shell.env(), shell.terminal());
    CommandLine line =
        new CommandLine(top())
            .addSubcommand(new CheckCommand(shell, load))
            .addSubcommand(new ExplainCommand(shell, load))
            .addSubcommand(new RequirementsCommand(shell, load))
            .addSubcommand(new SchemaCommand(shell))
            .addSubcommand(new ServeCommand(shell, load))
            .setErr(shell.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
            .registerConverter(LocalDate.class, Dates::parse)
            .registerConverter(FailOn.class, new Words<>(FailOn.class))
            .registerConverter(Force.class, new Words<>(Force.class))
            .registerConverter(
                RequirementsCommand.Layout.class, new Words<>(RequirementsCommand.Layout.class))
            .setParameterExceptionHandler(faults)
            .setExecutionExceptionHandler(faults);
    CommandLine check = line.getSubcommands().get("check");
    check.setDefaultValueProvider(new Environment(shell.env()));
    for (CommandLine command : List.of(line, check)) {
      command.getCommandSpec().usageMessage().exitCodeList(ExitCode.table());
    }
    return line;
  }

  private static CommandSpec top() {
    OptionSpec help =
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .description("Show this help.")
            .build();
    OptionSpec version =
        OptionSpec.builder("--version").versionHelp(true).description("Show the version.").build();
    return CommandSpec.forAnnotatedObject(new DueRegard()).addOption(help).addOption(version);
  }

  boolean isVerbose() {
    return verbose;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
