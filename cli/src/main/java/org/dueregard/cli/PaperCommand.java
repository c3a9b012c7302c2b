package org.dueregard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.Nearest;
import org.dueregard.report.Format;
import org.dueregard.report.Paper;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code submission} and {@code board-paper}: a paper for a meeting, made from one plan. */
final class PaperCommand implements Callable<Integer> {
  private static final String WORDS =
      Paper.FORMATS.stream().map(Format::word).collect(Collectors.joining(", "));

  private final Shell shell;
  private final Supplier<Assurance> load;
  private final Paper paper;

  private final PositionalParamSpec argument = Flags.plan();
  private final OptionSpec council =
      Flags.text("NAME", "The council that the paper is for, as the plan names it.", "--council");
  private final OptionSpec format =
      Flags.text(
          "FMT", WORDS + ". Default: by the ending of the file, else markdown.", "-f", "--format");
  private final OptionSpec output =
      Flags.text("PATH", "The file to write. Default: standard output.", "-o", "--output");
  private final PlanOptions options = new PlanOptions();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  PaperCommand(Shell shell, Supplier<Assurance> load, Paper paper) {
    this.shell = shell;
    this.load = load;
    this.paper = paper;
  }

  CommandSpec spec() {
    spec.addPositional(argument);
    if (isForCouncil()) {
      spec.addOption(council);
    }
    spec.addOption(format).addOption(output);
    options.addWithWaiversTo(spec);
    Settings.addTo(spec, shell);
    ExitCode.addTo(spec);
    String name = isForCouncil() ? "submission" : "board-paper";
    String flag = isForCouncil() ? " --council 'Midshire County Council'" : "";
    spec.usageMessage()
        .description(
            isForCouncil()
                ? "Write the paper for a council's scrutiny committee, in sixteen parts. What the"
                    + " plan does not say is left for you to fill in."
                : "Write the cover sheet of a board paper, with each legal duty in an annex. What"
                    + " the plan does not say is left for you to fill in.")
        .footer(
            "",
            "Gaps do not change the exit code: it is 0 when the paper is written.",
            "",
            "Examples:",
            "  dueregard " + name + " plan.yaml" + flag + " -o paper.docx",
            "  dueregard " + name + " plan.yaml" + flag + " -f html > paper.html");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = wanted();
    Optional<Packs> packs = options.packs(shell);
    PlanFile plan = PlanFinder.one(argument.getValue(), "Name one for the paper.");
    options.refuseNonsense(plan.isStdin());
    refuseOverwriting(plan);
    Assurance rules = load.get();
    Report report =
        new Assessor(
                packs.map(rules::with).orElse(rules),
                options.check(shell, Set.of(), Set.of()).withDigest(),
                options,
                options.waivers(List.of(plan), true, shell),
                Baselines.none())
            .assess(plan, options.read(plan, shell), shell);
    if (!report.isAssessed()) {
      report.problems().forEach(one -> shell.complain(plan.path().toString(), one));
      return ExitCode.CANNOT_START.code();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    paper.write(report, isForCouncil() ? council(report) : "", wanted, bytes);
    deliver(bytes.toByteArray());
    return packs.filter(loaded -> loaded.broken() > 0).isPresent()
        ? ExitCode.PART_FAILED.code()
        : ExitCode.NO_GAP.code();
  }

  private boolean isForCouncil() {
    return paper == Paper.SUBMISSION;
  }

  /** The format asked for. Settings for check, which has other formats, do not count. */
  private Format wanted() {
    boolean isTyped = spec.commandLine().getParseResult().hasMatchedOption(format);
    String word = isTyped ? format.<String>getValue() : "";
    String path = path();
    if (word.isEmpty() && path.isEmpty()) {
      return Paper.FORMATS.get(0);
    }
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Paper.FORMATS.stream()
        .filter(one -> word.isEmpty() ? one.extension().equals(ending) : one.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    word.isEmpty()
                        ? "The ending of '" + path + "' names no format of a paper."
                        : "A paper does not come in '" + word + "'.",
                    "The formats are " + WORDS + "."));
  }

  private String path() {
    boolean isTyped = spec.commandLine().getParseResult().hasMatchedOption(output);
    String path = isTyped ? output.<String>getValue() : "";
    return path.equals("-") ? "" : path;
  }

  private String council(Report report) {
    List<String> councils = Paper.councils(report);
    if (councils.isEmpty()) {
      throw new Refusal(
          "The plan names no council.",
          "Add scrutiny.committees, or people_affected.areas with the council of each.");
    }
    String typed = council.getValue();
    String all = "The plan names: " + String.join("; ", councils) + ".";
    if (typed.isBlank()) {
      throw new Refusal("Which council is the paper for? Add --council NAME.", all);
    }
    return councils.stream()
        .filter(one -> one.equalsIgnoreCase(typed.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "The plan names no council '" + typed + "'.",
                    Nearest.to(typed, councils)
                            .map(near -> "Did you mean '" + near + "'? ")
                            .orElse("")
                        + all));
  }

  private void refuseOverwriting(PlanFile plan) {
    if (!path().isEmpty() && plan.isAt(Path.of(path()))) {
      throw Refusal.overwriting("paper", path());
    }
  }

  private void deliver(byte[] document) throws IOException {
    if (path().isEmpty()) {
      shell.out().write(document);
      shell.out().flush();
      return;
    }
    try (OutputStream out = OutputFile.create(Path.of(path()))) {
      out.write(document);
    }
    shell.err().println("Written: " + path());
  }
}
