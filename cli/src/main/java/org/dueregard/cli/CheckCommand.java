package org.dueregard.cli;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Requirement;
import org.dueregard.report.Audience;
import org.dueregard.report.Format;
import org.dueregard.report.Options;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Check;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code check}: reads plans, writes their reports. */
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;

  private final PositionalParamSpec arguments =
      Flags.plans("PLAN", "Files, folders or patterns; - is standard input.");
  private final OptionSpec formats = Flags.formats(Targets.OF_REPORTS.words());
  private final OptionSpec output = Flags.output();
  private final OptionSpec failOn = Flags.failOn("a gap");
  private final OptionSpec only =
      Flags.set(
          String.class,
          typed -> typed,
          "NAME",
          "Check only these requirements or sources.",
          "--only");
  private final OptionSpec skip =
      Flags.set(
          String.class,
          typed -> typed,
          "NAME",
          "Leave these requirements or sources out; the report names them.",
          "--skip");
  private final OptionSpec audience =
      Flags.word(
          Audience.class,
          Audience.LEAD,
          "READER",
          "Whose first page reports for people have: board, scrutiny or lead."
              + " Default: ${DEFAULT-VALUE}.",
          "--for");
  private final OptionSpec baseline =
      Flags.text(
          "PATH",
          "Gaps known before: only new ones count for --fail-on. Default: for each plan, the"
              + " nearest dueregard-baseline.json.",
          "--baseline");
  private final OptionSpec noColour =
      Flags.yes("No colour, whatever the environment says.", "--no-color");
  private final OptionSpec quiet =
      Flags.yes("On standard error, only faults and the last line.", "-q", "--quiet");
  private final HouseOptions house = new HouseOptions();
  private final PlanOptions plan = new PlanOptions();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  CheckCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  CommandSpec spec() {
    plan.addWithWaiversTo(spec);
    house.addTo(spec);
    spec.addPositional(arguments)
        .addOption(formats)
        .addOption(output)
        .addOption(failOn)
        .addOption(baseline)
        .addOption(audience)
        .addOption(only)
        .addOption(skip)
        .addOption(noColour)
        .addOption(quiet);
    Settings.addToCheck(spec, shell);
    ExitCode.addTo(spec);
    spec.usageMessage()
        .description("Check engagement plans and write an assurance report for each.")
        .footer(
            "",
            "One plan gives one document. A folder, a pattern or several plans give text reports"
                + " one after another, JSON reports as one array, and NDJSON reports a line each."
                + " CSV, SARIF, JUnit, GitLab and GitHub reports are one document over all plans. Web pages"
                + " need a file each: {plan} in a path stands for the name of the plan.",
            "",
            "Examples:",
            "  dueregard check plan.yaml",
            "  dueregard check plans/ -f text -f 'html:reports/{plan}.html'",
            "  dueregard check 'plans/**/*.yaml' -f json -o reports.json --fail-on risk",
            "  dueregard check plans/ -f text -f sarif:a.sarif -f junit:b.xml",
            "  dueregard check - --stdin-filepath plan.yaml < plan.yaml",
            "  dueregard check plan.yaml --pack midshire");
    return spec;
  }

  @Override
  public Integer call() {
    List<Target<Format>> targets = Targets.OF_REPORTS.read(formats.getValue(), output.getValue());
    List<PlanFile> plans = PlanFinder.find(arguments.getValue());
    plan.refuseNonsense(plans.stream().anyMatch(PlanFile::isStdin));
    boolean single = PlanFinder.isOne(arguments.getValue());
    Optional<Packs> packs = plan.packs(shell);
    Tally tally = new Tally(failOn.getValue());
    packs.ifPresent(loaded -> tally.addBrokenPacks(loaded.broken()));
    Options options =
        new Options(
                Colour.wanted(noColour.getValue(), shell.env(), shell.terminal()),
                isVerbose(),
                audience.getValue())
            .in(failOn.getValue(), Checkout.around(shell.folder()))
            .with(house.value());
    Deliveries deliveries = Deliveries.to(targets, options, plans, single, shell.out());
    Assurance loaded = load.get();
    Assurance rules = packs.map(loaded::with).orElse(loaded);
    Waivers waivers = plan.waivers(plans, single, shell);
    Baselines baselines =
        Baselines.of(PlanOptions.named(baseline, shell), plan.pathsOf(plans, shell), shell);
    Check check = plan.check(shell, only.getValue(), skip.getValue());
    boolean isDigestShown = targets.stream().anyMatch(target -> target.format().showsDigest());
    CheckRun run =
        new CheckRun(
            new Assessor(
                rules, isDigestShown ? check.withDigest() : check, plan, waivers, baselines),
            file -> plan.read(file, shell),
            targets,
            options,
            shell);
    GithubJob job = new GithubJob(shell.env(), targets, options);
    try (deliveries;
        job;
        Progress progress = new Progress(shell, plans.size(), quiet.getValue())) {
      run.each(
          plans,
          checked -> {
            progress.wipe();
            settle(checked, deliveries, job, tally, waivers);
            progress.step();
          });
    }
    deliveries.faults().forEach(fault -> tally.addUnwritten());
    deliveries.faults().forEach(shell::complain);
    deliveries.leftOut().forEach(shell::complain);
    job.faults().forEach(fault -> tally.addUnwritten());
    job.outputs(tally);
    job.faults().forEach(shell::complain);
    if (!quiet.<Boolean>getValue()) {
      deliveries.written().forEach(path -> shell.err().println("Written: " + path));
    }
    boolean isWhole =
        tally.isWhole()
            && only.<Set<String>>getValue().isEmpty()
            && skip.<Set<String>>getValue().isEmpty();
    waivers.leftOver(isWhole).forEach(problem -> shell.complain(problem.file(), problem));
    if (baselines.isAny()) {
      Set<String> ids = rules.requirements().stream().map(Requirement::id).collect(toSet());
      baselines.unknown(ids, shell).forEach(shell::complain);
    }
    shell.err().println(tally.line());
    return tally.exit().code();
  }

  private void settle(
      Checked checked, Deliveries deliveries, GithubJob job, Tally tally, Waivers waivers) {
    String name = checked.file().path().toString();
    deliveries.write(checked);
    job.add(checked.report());
    if (checked instanceof Checked.Done done) {
      tally.add(done.report());
      waivers.note(done.report());
      if (!done.report().isAssessed() && !deliveries.showText()) {
        done.report().problems().forEach(problem -> shell.complain(name, problem));
      }
      if (isVerbose()) {
        shell.err().println("Checked: " + name);
      }
    } else if (checked instanceof Checked.Failed failed) {
      tally.addFailure();
      shell.complain(name + ": " + Faults.oursInWords(failed.fault()));
      if (isVerbose()) {
        failed.fault().printStackTrace(shell.err());
      }
    }
  }

  private boolean isVerbose() {
    return Flags.isVerbose(spec);
  }
}
