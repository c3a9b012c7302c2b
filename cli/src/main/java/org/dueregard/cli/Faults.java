package org.dueregard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.dueregard.plan.yaml.Nearest;
import org.dueregard.rules.UnknownName;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** From exceptions to a message on standard error and an exit code. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Shell shell;

  Faults(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int handleParseException(ParameterException misuse, String[] args) {
    shell.complain(
        misuse instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : misuse.getMessage());
    String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
    shell.err().println("Try '" + command + " --help'.");
    return ExitCode.CANNOT_START.code();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof Refusal || fault instanceof UnknownName) {
      shell.complain(fault.getMessage());
      return ExitCode.CANNOT_START.code();
    }
    if (isReaderGone(fault)) {
      shell.complain("Not all of it could be written: what read standard output has stopped.");
      return ExitCode.PART_FAILED.code();
    }
    return ours(fault, parsed.expandedArgs());
  }

  /** Such as {@code head}, which ends once it has seen enough. */
  private static boolean isReaderGone(Throwable fault) {
    Throwable cause = fault instanceof UncheckedIOException io ? io.getCause() : fault;
    return cause instanceof IOException && "Broken pipe".equals(cause.getMessage());
  }

  /** A fault of the program itself. */
  int ours(Throwable fault, List<String> args) {
    shell.complain(oursInWords(fault));
    if (args.contains("-v") || args.contains("--verbose")) {
      fault.printStackTrace(shell.err());
    }
    return ExitCode.PART_FAILED.code();
  }

  private static String unmatched(UnmatchedArgumentException fault) {
    String typed = fault.getUnmatched().get(0);
    CommandSpec command = fault.getCommandLine().getCommandSpec();
    boolean flag = typed.startsWith("-");
    Set<String> names = flag ? command.optionsMap().keySet() : command.subcommands().keySet();
    String kind = flag ? "flag" : names.isEmpty() ? "place for" : "command";
    return "There is no "
        + kind
        + " '"
        + typed
        + "'."
        + Nearest.to(typed, names).map(near -> " Did you mean '" + near + "'?").orElse("");
  }

  static String oursInWords(Throwable fault) {
    return "a fault of this program, not of your plan: "
        + fault
        + ". Please report it; -v shows the details.";
  }
}
