package org.dueregard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Difference;
import org.dueregard.finding.Difference.Turn;
import org.dueregard.finding.FailOn;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.yaml.Read;
import org.dueregard.report.DifferenceFormat;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code diff}: what changed between two versions of a plan, and in its outcomes. */
final class DiffCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;

  private final PositionalParamSpec old =
      version("0", "OLD", "The earlier version; - is standard input.");
  private final PositionalParamSpec current =
      version("1", "NEW", "The later version; - is standard input.");
  private final OptionSpec format =
      Flags.word(
          DifferenceFormat.class,
          DifferenceFormat.TEXT,
          "FMT",
          "text, json or markdown. Default: ${DEFAULT-VALUE}.",
          "-f",
          "--format");
  private final OptionSpec output =
      Flags.text("PATH", "The file to write to. Default: standard output.", "-o", "--output");
  private final OptionSpec failOn = Flags.failOn("a new gap");
  private final PlanOptions plan = new PlanOptions();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  DiffCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  private static PositionalParamSpec version(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .required(true)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  CommandSpec spec() {
    plan.addWithWaiversTo(spec);
    spec.addPositional(old)
        .addPositional(current)
        .addOption(format)
        .addOption(output)
        .addOption(failOn);
    Settings.addTo(spec, shell);
    spec.usageMessage()
        .description(
            "Say what changed between two versions of a plan: what it says, the outcomes, and what"
                + " people are asked about since they were first asked. Order and layout count for"
                + " nothing.")
        .exitCodeListHeading("%nExit codes (3 wins over 1):%n")
        .exitCodeList(
            new TreeMap<>(
                Map.of(
                    "0", "compared; no new gap at or above the fail level",
                    "1", "compared; at least one new gap at or above the fail level",
                    "2", "cannot start: bad flag, a version that cannot be read, unknown name",
                    "3", "part failed: a rule failed, a pack is broken, our own fault")))
        .footer(
            "",
            "The waivers of the later version hold for both. A gap that its owner accepts is no new gap."
                + " 'dueregard check' says which waivers do not hold, and why.",
            "",
            "Each version is checked for its own day, plan.as_of, unless --as-of names one for"
                + " both.",
            "",
            "Examples:",
            "  dueregard diff plan-v1.yaml plan-v2.yaml",
            "  git show main:plan.yaml | dueregard diff - plan.yaml -f markdown",
            "  dueregard diff old.yaml new.yaml -f json -o changes.json --fail-on risk");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    boolean isOldStdin = isStdin(old);
    boolean isNewStdin = isStdin(current);
    if (isOldStdin && isNewStdin) {
      throw new Refusal(
          "Both versions cannot come from standard input.", "Name a file for one of them.");
    }
    plan.refuseNonsense(isOldStdin || isNewStdin);
    Read before = read(old);
    Read after = read(current);
    Optional<Packs> packs = plan.packs(shell);
    if (!(before instanceof Read.Ok readOld) || !(after instanceof Read.Ok readNew)) {
      tell(before);
      tell(after);
      return ExitCode.CANNOT_START.code();
    }
    List<Waiver> waivers = waivers();
    Assurance rules = load.get();
    Difference difference =
        packs
            .map(rules::with)
            .orElse(rules)
            .compare(readOld, readNew, plan.check(shell, Set.of(), Set.of()).withWaivers(waivers));
    write(difference);
    boolean isBroken = packs.filter(loaded -> loaded.broken() > 0).isPresent();
    ExitCode exit = isBroken ? ExitCode.PART_FAILED : exit(difference);
    shell.err().println(line(difference) + " Exit " + exit.code() + ".");
    return exit.code();
  }

  private static boolean isStdin(PositionalParamSpec version) {
    return Path.of(version.<String>getValue()).equals(PlanFile.STDIN);
  }

  private Read read(PositionalParamSpec version) throws IOException {
    Path path = Path.of(version.<String>getValue());
    if (!path.equals(PlanFile.STDIN) && Files.isDirectory(path)) {
      throw new Refusal("'" + path + "' is a folder.", "Name one plan.");
    }
    return plan.read(new PlanFile(path, ""), shell);
  }

  /** Those that hold for the later version, which is the plan as it is now. */
  private List<Waiver> waivers() {
    PlanFile file = new PlanFile(Path.of(current.<String>getValue()), "");
    Path path = plan.pathOf(file, shell);
    Waivers found = plan.waivers(List.of(file), false, shell);
    found.problems(path).forEach(problem -> shell.complain(problem.file(), problem));
    return found.of(path);
  }

  private void tell(Read read) {
    if (read instanceof Read.Rejected rejected) {
      String file = rejected.origin().file();
      rejected.problems().forEach(problem -> shell.complain(file, problem));
    }
  }

  private void write(Difference difference) throws IOException {
    DifferenceFormat chosen = format.getValue();
    String path = output.getValue();
    if (path.isEmpty()) {
      chosen.write(difference, shell.out());
      shell.out().flush();
      return;
    }
    Path file = Path.of(path);
    refuseOverwriting(file, old);
    refuseOverwriting(file, current);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    chosen.write(difference, bytes);
    try (OutputStream out = OutputFile.create(file)) {
      bytes.writeTo(out);
    }
    shell.err().println("Written: " + path);
  }

  private static void refuseOverwriting(Path file, PositionalParamSpec version) {
    Path plan = Path.of(version.<String>getValue());
    if (PlanFile.place(file).equals(PlanFile.place(plan))) {
      throw Refusal.overwriting("report", file.toString());
    }
  }

  private ExitCode exit(Difference difference) {
    FailOn level = failOn.getValue();
    boolean isOurFault =
        difference.outcomes().stream()
            .anyMatch(change -> change.after().equals(Optional.of(Outcome.COULD_NOT_EVALUATE)));
    if (isOurFault) {
      return ExitCode.PART_FAILED;
    }
    boolean isWorse =
        difference.outcomes().stream()
            .anyMatch(change -> change.turn().isWorse() && level.counts(change.finding()));
    return isWorse ? ExitCode.GAP : ExitCode.NO_GAP;
  }

  private static String line(Difference difference) {
    return "2 versions: "
        + difference.changes().size()
        + " changed, "
        + (count(difference, Turn.NEW_GAP) + count(difference, Turn.FELL_DUE))
        + " new gaps, "
        + count(difference, Turn.CLOSED_GAP)
        + " closed gaps, "
        + count(difference, Turn.NEW_QUESTION)
        + " new questions, "
        + count(difference, Turn.WAIVED)
        + " newly waived.";
  }

  private static long count(Difference difference, Turn turn) {
    return difference.outcomes().stream().filter(change -> change.turn() == turn).count();
  }
}
