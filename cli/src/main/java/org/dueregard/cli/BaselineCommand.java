package org.dueregard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.rules.Assurance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code baseline create} and {@code baseline prune}: the gaps that are known already. */
final class BaselineCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;
  private final boolean isPrune;

  private final PositionalParamSpec arguments = Flags.plans("PLAN", "Files, folders or patterns.");
  private final OptionSpec baseline =
      Flags.text(
          "PATH",
          "The file. Default: the nearest dueregard-baseline.json; a new one goes to the root of the"
              + " repository.",
          "--baseline");
  private final PlanOptions options = new PlanOptions();

  private BaselineCommand(Shell shell, Supplier<Assurance> load, boolean isPrune) {
    this.shell = shell;
    this.load = load;
    this.isPrune = isPrune;
  }

  static CommandSpec spec(Shell shell, Supplier<Assurance> load) {
    CommandSpec create = new BaselineCommand(shell, load, false).one();
    create
        .usageMessage()
        .description("Write down every gap of these plans, so that 'check' counts only new ones.")
        .footer(
            "",
            "It refuses where a baseline is there already.",
            "",
            "Examples:",
            "  dueregard baseline create plans/",
            "  dueregard baseline create 'plans/**/*.yaml' --baseline known.json");
    CommandSpec prune = new BaselineCommand(shell, load, true).one();
    prune
        .usageMessage()
        .description("Take out of the baseline what is no longer a gap. It adds none.")
        .footer(
            "",
            "It also takes out gaps of plans that are not there any more. Gaps of other plans stay.",
            "",
            "Examples:",
            "  dueregard baseline prune plans/");
    CommandSpec spec =
        CommandSpec.create().addSubcommand("create", create).addSubcommand("prune", prune);
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description(
            "A baseline lists the gaps of an earlier day. Reports still show them, and 'check' fails"
                + " only for new ones. A baseline never makes a gap acceptable.")
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "Examples:",
            "  dueregard baseline create plans/",
            "  dueregard check plans/",
            "  dueregard baseline prune plans/");
    return spec;
  }

  private CommandSpec one() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).addPositional(arguments).addOption(baseline);
    options.addWithWaiversTo(spec);
    Settings.addTo(spec, shell);
    Flags.addCommon(spec);
    ExitCode.addTo(spec);
    return spec;
  }

  @Override
  public Integer call() {
    List<PlanFile> plans = PlanFinder.find(arguments.getValue());
    options.refuseNonsense(plans.stream().anyMatch(PlanFile::isStdin));
    return new BaselineRun(shell, options, PlanOptions.named(baseline, shell), plans)
        .run(load, isPrune)
        .code();
  }
}
