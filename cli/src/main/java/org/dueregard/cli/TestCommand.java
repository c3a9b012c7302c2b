package org.dueregard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.PackTrial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code test}: tries the cases of a pack. */
final class TestCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;

  private final PositionalParamSpec folder =
      PositionalParamSpec.builder()
          .index("0")
          .required(true)
          .type(Path.class)
          .paramLabel("DIR")
          .description("The folder of a pack.")
          .build();

  TestCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).addPositional(folder);
    spec.usageMessage()
        .description("Try the cases of a pack: each a change to a sound plan, and what it changes.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    "0", "every case is as expected",
                    "1", "at least one case is not",
                    "2", "cannot start: no pack there, or a pack without a case",
                    "3", "the pack is broken: file and line are on standard error")))
        .footer("", "Examples:", "  dueregard test midshire");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    PackTrial trial = PackTrial.of(folder.getValue(), load.get(), shell.today());
    if (!trial.faults().isEmpty()) {
      trial.faults().forEach(shell::complain);
      return ExitCode.PART_FAILED.code();
    }
    if (trial.cases().isEmpty()) {
      throw new Refusal(
          "The pack in '" + folder.getValue() + "' has no cases.",
          "Write one for each rule: a plan that it finds.");
    }
    shell.out().write(told(trial).bytes());
    shell.out().flush();
    return exit(trial).code();
  }

  private static ExitCode exit(PackTrial trial) {
    boolean isGood = trial.cases().stream().allMatch(PackTrial.Tried::isAsExpected);
    return isGood ? ExitCode.NO_GAP : ExitCode.GAP;
  }

  private static Prose told(PackTrial trial) {
    Prose prose = new Prose();
    for (PackTrial.Tried one : trial.cases()) {
      prose.hanging(one.isAsExpected() ? "  ok   " : "  NOT  ", one.name());
      if (!one.isAsExpected()) {
        prose.line("       " + Prose.visible(one.place()));
        one.faults().forEach(fault -> prose.hanging("       - ", fault));
      }
    }
    long good = trial.cases().stream().filter(PackTrial.Tried::isAsExpected).count();
    prose.gap();
    prose.hanging("", good + " of " + trial.cases().size() + " cases are as expected.");
    int fired = trial.rules() - trial.neverFired().size();
    int failed = trial.requirements() - trial.neverFailed().size();
    prose.hanging(
        "",
        "Coverage: "
            + fired
            + " of "
            + trial.rules()
            + " rules fired; "
            + failed
            + " of "
            + trial.requirements()
            + " requirements were seen not to be met.");
    list(prose, "No case makes this rule fire: ", trial.neverFired());
    list(prose, "No case shows what is missing: ", trial.neverFailed());
    return prose;
  }

  private static void list(Prose prose, String what, List<String> names) {
    names.forEach(name -> prose.hanging("  ", what + name));
  }
}
