package org.dueregard.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Problem;
import org.dueregard.report.Options;
import org.dueregard.rules.Assurance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: reads plans, writes their reports. */
@Command(
    name = "check",
    description = "Check engagement plans and write an assurance report for each.",
    exitCodeListHeading = "%nExit codes (3 wins over 2, and 2 over 1):%n",
    footer = {
      "",
      "One plan gives one document. A folder, a pattern or several plans give text reports one after"
          + " another, and JSON reports as one array. Web pages need a file each: {plan} in a path"
          + " stands for the name of the plan.",
      "",
      "Examples:",
      "  dueregard check plan.yaml",
      "  dueregard check plans/ -f text -f 'html:reports/{plan}.html'",
      "  dueregard check 'plans/**/*.yaml' -f json -o reports.json --fail-on risk",
      "  dueregard check - --stdin-filepath plan.yaml < plan.yaml"
    })
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;

  @Parameters(
      arity = "1..*",
      paramLabel = "PLAN",
      description = "Files, folders or patterns; - is standard input.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FMT[:PATH]",
      description =
          "text, json or html, and the file to write it to; - or no file is standard output. Repeat"
              + " it for several. Default: text.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      defaultValue = "",
      description = "The file of a single format. Without -f its ending names the format.")
  private String output;

  @Mixin private PlanOptions options;

  @Option(
      names = {"-F", "--fail-on"},
      paramLabel = "FORCE",
      defaultValue = "law",
      description =
          "Exit 1 for a gap of this force or stronger: law, risk, guidance, practice or never."
              + " Default: ${DEFAULT-VALUE}.")
  private FailOn failOn;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Check only these requirements or sources.")
  private Set<String> only = new LinkedHashSet<>();

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = "NAME",
      description = "Leave these requirements or sources out; the report names them.")
  private Set<String> skip = new LinkedHashSet<>();

  @Option(names = "--no-color", description = "No colour, whatever the environment says.")
  private boolean noColour;

  @Option(
      names = {"-q", "--quiet"},
      description = "On standard error, only faults and the last line.")
  private boolean quiet;

  @ParentCommand private DueRegard top;

  CheckCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  @Override
  public Integer call() throws IOException {
    List<Target> targets = Target.of(formats, output);
    List<PlanFile> plans = PlanFinder.find(arguments);
    options.refuseNonsense(plans.stream().anyMatch(PlanFile::isStdin));
    Tally tally = new Tally(failOn);
    Deliveries deliveries = Deliveries.to(targets, plans, PlanFinder.isOne(arguments), shell.out());
    CheckRun run =
        new CheckRun(
            load.get(),
            file -> options.read(file, shell),
            options.check(shell, only, skip),
            targets,
            new Options(Colour.wanted(noColour, shell.env(), shell.terminal()), top.isVerbose()));
    try (deliveries) {
      run.each(plans, checked -> settle(checked, deliveries, tally));
    }
    deliveries.faults().forEach(fault -> tally.addUnwritten());
    deliveries.faults().forEach(shell::complain);
    if (!quiet) {
      deliveries.written().forEach(path -> shell.err().println("Written: " + path));
    }
    shell.err().println(tally.line());
    return tally.exit().code();
  }

  private void tell(String name, Problem problem) {
    String place = name + ":" + problem.line() + ":" + problem.column();
    shell.complain(place + ": " + problem.message() + " " + problem.hint());
  }

  private void settle(Checked checked, Deliveries deliveries, Tally tally) {
    String name = checked.file().path().toString();
    if (checked instanceof Checked.Done done) {
      deliveries.write(done.file().stem(), done.documents());
      tally.add(done.report());
      if (!done.report().isAssessed() && !deliveries.showText()) {
        done.report().problems().forEach(problem -> tell(name, problem));
      }
      if (top.isVerbose()) {
        shell.err().println("Checked: " + name);
      }
    } else if (checked instanceof Checked.Failed failed) {
      tally.addFailure();
      shell.complain(name + ": " + Faults.oursInWords(failed.fault()));
      if (top.isVerbose()) {
        failed.fault().printStackTrace(shell.err());
      }
    }
  }
}
