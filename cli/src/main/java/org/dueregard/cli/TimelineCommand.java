package org.dueregard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Report;
import org.dueregard.report.TimelineFormat;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code timeline}: the dates of one plan, and the latest safe day for each step. */
final class TimelineCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;

  private final PositionalParamSpec argument = Flags.plan();
  private final OptionSpec format =
      Flags.text(
          "FMT[:PATH]",
          "text, svg (a picture) or ics (a calendar file), and the file to write it to."
              + " Default: text.",
          "-f",
          "--format");
  private final OptionSpec output =
      Flags.text(
          "PATH",
          "The file to write to. Without -f its ending names the format.",
          "-o",
          "--output");
  private final PlanOptions options = new PlanOptions();

  TimelineCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .addPositional(argument)
            .addOption(format)
            .addOption(output);
    options.addTo(spec);
    Settings.addTo(spec, shell);
    spec.usageMessage()
        .description(
            "Show the dates of a plan. First the latest safe day for each step, counted back from"
                + " launch and from the decision. Then its periods, with the holidays and elections"
                + " in them. Then every other date.")
        .footer(
            "",
            "Where the law fixes a number, the section is named. All other numbers are our own"
                + " defaults.",
            "",
            "Examples:",
            "  dueregard timeline plan.yaml",
            "  dueregard timeline plan.yaml -o timeline.svg",
            "  dueregard timeline plan.yaml -f ics -o plan.ics",
            "  dueregard timeline plan.yaml --as-of 2026-11-22");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String typed = format.getValue();
    Target<TimelineFormat> target =
        Targets.OF_TIMELINES
            .read(typed.isEmpty() ? List.of() : List.of(typed), output.getValue())
            .get(0);
    PlanFile plan = PlanFinder.one(argument.getValue(), "Name one.");
    options.refuseNonsense(plan.isStdin());
    if (!target.isStdout() && plan.isAt(Path.of(target.path()))) {
      throw Refusal.overwriting("timeline", target.path());
    }
    Optional<Packs> packs = options.packs(shell);
    Assurance rules = load.get();
    Report report =
        packs
            .map(rules::with)
            .orElse(rules)
            .assess(
                options.read(plan, shell), options.check(shell, Set.of(), Set.of()).withDigest());
    if (!report.isAssessed()) {
      report.problems().forEach(problem -> shell.complain(report.plan().file(), problem));
      return ExitCode.CANNOT_START.code();
    }
    boolean isWritten = isWritten(report, target);
    boolean isWhole = packs.filter(loaded -> loaded.broken() > 0).isEmpty();
    return isWritten && isWhole ? ExitCode.NO_GAP.code() : ExitCode.PART_FAILED.code();
  }

  private boolean isWritten(Report report, Target<TimelineFormat> target) {
    String where = target.isStdout() ? "standard output" : "'" + target.path() + "'";
    try {
      write(report, target);
      if (!target.isStdout()) {
        shell.err().println("Written: " + target.path());
      }
      return true;
    } catch (IOException fault) {
      String reason = fault.getClass().getSimpleName() + ", " + fault.getMessage();
      shell.complain(
          "The timeline cannot be written to "
              + where
              + ": "
              + reason
              + ". Check the folder and the space on the disk.");
      return false;
    }
  }

  private void write(Report report, Target<TimelineFormat> target) throws IOException {
    if (target.isStdout()) {
      target.format().write(report, shell.out());
      shell.out().flush();
      return;
    }
    try (OutputStream out = OutputFile.create(Path.of(target.path()))) {
      target.format().write(report, out);
    }
  }
}
