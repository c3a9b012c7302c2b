package org.dueregard.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;
import org.dueregard.rules.Check;
import picocli.CommandLine.Option;

/** How a plan is read and for which day it is checked: shared by the commands that take a plan. */
final class PlanOptions {
  private static final String STDIN_NAME = "<stdin>";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the check is made for. Default: plan.as_of, else today.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--law",
      paramLabel = "DATE",
      description = "The law as at this day. Default: the day of the decision.")
  private Optional<LocalDate> law;

  @Option(
      names = "--stdin-filepath",
      paramLabel = "PATH",
      description = "What to call the plan on standard input in reports.")
  private Optional<String> stdinPath;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "" + PlanReader.DEFAULT_LIMIT,
      description = "The most bytes a plan may have. Default: ${DEFAULT-VALUE}.")
  private int maxBytes;

  /** Checks what no single option can. */
  void refuseNonsense(boolean stdin) {
    if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
      throw new Refusal("--max-bytes " + maxBytes + " is out of range.", "Name a number of bytes.");
    }
    if (stdinPath.isPresent() && !stdin) {
      throw new Refusal(
          "--stdin-filepath names the plan on standard input, and no plan is read from there.",
          "Add -, or leave the flag out.");
    }
  }

  Read read(PlanFile plan, Shell shell) throws IOException {
    return plan.read(new PlanReader(maxBytes), shell.in(), stdinPath.orElse(STDIN_NAME));
  }

  Check check(Shell shell, Set<String> only, Set<String> skip) {
    return new Check(shell.today(), asOf, law, only, skip, List.of());
  }
}
