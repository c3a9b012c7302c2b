package org.dueregard.cli;

import static java.time.temporal.ChronoUnit.DAYS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Waiver;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code waivers}: lists the gaps that owners accept, and warns of what ends soon. */
final class WaiversCommand implements Callable<Integer> {
  private static final int SOON = 30;

  private final Shell shell;
  private final PositionalParamSpec arguments =
      PositionalParamSpec.builder()
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("0..*")
          .initialValue(List.of())
          .paramLabel("PLAN")
          .description("Plans whose waivers to list. Default: those of this folder.")
          .build();
  private final OptionSpec file =
      Flags.text("PATH", "The file of waivers, instead of the nearest.", "--waivers");
  private final OptionSpec within =
      Flags.number(
          "DAYS",
          SOON,
          "Warn of what ends within so many days. Default: ${DEFAULT-VALUE}.",
          "--within");
  private final OptionSpec asOf = Flags.day("As of this day. Default: today.", "--as-of");
  private final OptionSpec format =
      Flags.word(
          WaiverTable.Form.class,
          WaiverTable.Form.TEXT,
          "FMT",
          "text or json. Default: ${DEFAULT-VALUE}.",
          "-f",
          "--format");
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  WaiversCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    spec.addPositional(arguments)
        .addOption(file)
        .addOption(within)
        .addOption(asOf)
        .addOption(format);
    Settings.addTo(spec, shell);
    ExitCode.addTo(spec);
    spec.usageMessage()
        .description(
            "List the waivers: gaps that an owner accepts, until a day. It warns of those that have"
                + " ended or end soon. Whether a waiver matches a gap is for 'check' to say.")
        .footer(
            "",
            "Ended waivers do not change the exit code: it is 0 when the list is written.",
            "",
            "Examples:",
            "  dueregard waivers",
            "  dueregard waivers plans/ --within 60",
            "  dueregard waivers --waivers dueregard-waivers.yaml -f json");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = Optional.<LocalDate>ofNullable(asOf.getValue()).orElse(shell.today());
    List<WaiverFile> files = files();
    List<Waiver> waivers =
        files.stream()
            .flatMap(one -> one.waivers().stream())
            .sorted(
                Comparator.comparing(Waiver::expires)
                    .thenComparing(Waiver::requirement)
                    .thenComparing(waiver -> waiver.origin().line()))
            .toList();
    shell.out().write(WaiverTable.of(waivers, day, format.getValue()));
    shell.out().flush();
    files.forEach(one -> one.problems().forEach(this::warn));
    waivers.forEach(waiver -> warn(waiver, day));
    shell.err().println(waivers.size() + (waivers.size() == 1 ? " waiver." : " waivers."));
    return ExitCode.NO_GAP.code();
  }

  private List<WaiverFile> files() {
    Optional<Path> named = PlanOptions.named(file, shell);
    List<String> typed = arguments.getValue();
    if (named.isPresent() || typed.isEmpty()) {
      Path found =
          named
              .or(() -> Upward.find(shell.folder(), WaiverFile.NAMES))
              .orElseThrow(
                  () ->
                      new Refusal(
                          "There is no dueregard-waivers.yaml here or above.",
                          "Name one with --waivers, or name the plans."));
      return List.of(WaiverFile.read(found, shell));
    }
    List<Path> plans = PlanFinder.find(typed).stream().map(plan -> shell.at(plan.path())).toList();
    return Waivers.of(Optional.empty(), plans, false, shell).files();
  }

  private void warn(Problem problem) {
    shell.complain(problem.file(), problem);
  }

  private void warn(Waiver waiver, LocalDate day) {
    long left = DAYS.between(day, waiver.expires());
    int soon = within.getValue();
    if (left < 0) {
      warn(
          waiver.warning(
              "This waiver of " + waiver.requirement() + " has ended.",
              "Renew it or take it out."));
    } else if (left <= soon) {
      warn(
          waiver.warning(
              "This waiver of "
                  + waiver.requirement()
                  + " ends in "
                  + left
                  + (left == 1 ? " day." : " days."),
              "Close the gap, or ask again."));
    }
  }
}
