package org.dueregard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Portfolio;
import org.dueregard.report.Options;
import org.dueregard.report.PortfolioFormat;
import org.dueregard.report.Volume;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code portfolio}: one page over a folder of plans. */
final class PortfolioCommand implements Callable<Integer> {
  private static final int USUALLY_LISTED = 200;
  private static final int ASKINGS_HELD = 20_000;

  private final Shell shell;
  private final Supplier<Assurance> load;

  private final PositionalParamSpec arguments =
      Flags.plans("DIR", "Folders of plans, files or patterns.");
  private final OptionSpec formats = Flags.formats(Targets.OF_PORTFOLIOS.words());
  private final OptionSpec output = Flags.output();
  private final OptionSpec failOn = Flags.failOn("a gap");
  private final OptionSpec most =
      Flags.number(
          "N",
          USUALLY_LISTED,
          "The most entries of each list; how many more there are is said. A csv has them all."
              + " Default: ${DEFAULT-VALUE}.",
          "--most");
  private final PlanOptions plan = new PlanOptions();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  PortfolioCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  CommandSpec spec() {
    plan.addWithWaiversTo(spec);
    spec.addPositional(arguments)
        .addOption(formats)
        .addOption(output)
        .addOption(failOn)
        .addOption(most);
    Settings.addTo(spec, shell);
    ExitCode.addTo(spec);
    spec.usageMessage()
        .description(
            "Check a folder of plans and write one page over all of them: what falls due next, each"
                + " plan with its gaps, each requirement with its outcomes, and whom several plans"
                + " ask at once.")
        .footer(
            "",
            "Each plan is checked for its own day, plan.as_of, unless --as-of names one for all."
                + " What falls due next counts from --as-of, or else from today.",
            "",
            "Examples:",
            "  dueregard portfolio plans/",
            "  dueregard portfolio plans/ -o portfolio.html",
            "  dueregard portfolio plans/ -f html:portfolio.html -f csv:gaps.csv --as-of"
                + " 2026-11-22");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (most.<Integer>getValue() < 1) {
      throw new Refusal("--most " + most.getValue() + " is out of range.", "Name a number from 1.");
    }
    List<Target<PortfolioFormat>> targets =
        Targets.OF_PORTFOLIOS.read(formats.getValue(), output.getValue());
    List<String> named = arguments.getValue();
    try (FoundPlans plans = PlanFinder.search(named)) {
      return page(plans, String.join(", ", named), targets);
    }
  }

  private int page(FoundPlans plans, String name, List<Target<PortfolioFormat>> targets)
      throws IOException {
    plan.refuseNonsense(plans.isAny(PlanFile::isStdin));
    targets.forEach(target -> refuseOverwriting(target, plans));
    Optional<Packs> packs = plan.packs(shell);
    Tally tally = new Tally(failOn.getValue());
    packs.ifPresent(loaded -> tally.addBrokenPacks(loaded.broken()));
    Assurance rules = load.get();
    Assessor assessor =
        new Assessor(
            packs.map(rules::with).orElse(rules),
            plan.check(shell, Set.of(), Set.of()).withDigest(),
            plan,
            plan.waivers(plans, shell),
            Baselines.none());
    CheckRun run =
        new CheckRun(assessor, file -> plan.read(file, shell), List.of(), Options.PLAIN, shell);
    Map<Target<PortfolioFormat>, OutputStream> open = open(targets);
    try (PortfolioTally portfolio = new PortfolioTally(day(), most.getValue(), ASKINGS_HELD);
        Gaps gaps = new Gaps(open)) {
      check(run, plans, portfolio, gaps, tally);
      Portfolio total = portfolio.total(name);
      for (Target<PortfolioFormat> target : targets) {
        if (target.format() != PortfolioFormat.CSV) {
          target.format().write(total, open.get(target));
        }
      }
    } finally {
      close(open);
    }
    shell.err().println(tally.line());
    return tally.exit().code();
  }

  private LocalDate day() {
    return plan.asOf().orElseGet(shell::today);
  }

  private void check(
      CheckRun run, FoundPlans plans, PortfolioTally portfolio, Gaps gaps, Tally tally) {
    try (Progress progress = new Progress(shell, plans.count(), false)) {
      run.each(
          plans,
          checked -> {
            progress.wipe();
            take(checked, portfolio, gaps, tally);
            progress.step();
          });
    }
  }

  private void take(Checked checked, PortfolioTally portfolio, Gaps gaps, Tally tally) {
    try {
      if (checked instanceof Checked.Done done) {
        portfolio.add(done.report());
        gaps.add(done);
        tally.add(done.report());
      } else if (checked instanceof Checked.Failed failed) {
        String name = failed.file().path().toString();
        portfolio.addFailure(name);
        tally.addFailure();
        shell.complain(name + ": " + Faults.oursInWords(failed.fault()));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The csv targets, which are written while plans are checked. */
  private static final class Gaps implements AutoCloseable {
    private final Map<Target<PortfolioFormat>, Volume> volumes = new LinkedHashMap<>();

    Gaps(Map<Target<PortfolioFormat>, OutputStream> open) throws IOException {
      for (Map.Entry<Target<PortfolioFormat>, OutputStream> one : open.entrySet()) {
        if (one.getKey().format() == PortfolioFormat.CSV) {
          volumes.put(one.getKey(), PortfolioFormat.gaps(one.getValue()));
        }
      }
    }

    void add(Checked.Done done) throws IOException {
      for (Volume volume : volumes.values()) {
        volume.add(done.report());
      }
    }

    @Override
    public void close() throws IOException {
      for (Volume volume : volumes.values()) {
        volume.close();
      }
    }
  }

  private Map<Target<PortfolioFormat>, OutputStream> open(List<Target<PortfolioFormat>> targets)
      throws IOException {
    Map<Target<PortfolioFormat>, OutputStream> open = new LinkedHashMap<>();
    for (Target<PortfolioFormat> target : targets) {
      if (target.isStdout()) {
        open.put(target, shell.out());
        continue;
      }
      open.put(target, OutputFile.create(Path.of(target.path())));
    }
    return open;
  }

  private void close(Map<Target<PortfolioFormat>, OutputStream> open) throws IOException {
    for (Map.Entry<Target<PortfolioFormat>, OutputStream> one : open.entrySet()) {
      one.getValue().flush();
      if (!one.getKey().isStdout()) {
        one.getValue().close();
        shell.err().println("Written: " + one.getKey().path());
      }
    }
  }

  private static void refuseOverwriting(Target<PortfolioFormat> target, FoundPlans plans) {
    Path file = Path.of(target.path());
    if (plans.isAny(one -> one.isAt(file))) {
      throw Refusal.overwriting("report", target.path());
    }
  }
}
