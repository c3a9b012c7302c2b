package org.dueregard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Packs;

/** Writes or shrinks one baseline from what a check of these plans finds now. */
final class BaselineRun {
  private final Shell shell;
  private final PlanOptions options;
  private final Optional<Path> named;
  private final List<PlanFile> plans;
  private final Set<ExitCode> codes = new HashSet<>();

  BaselineRun(Shell shell, PlanOptions options, Optional<Path> named, List<PlanFile> plans) {
    this.shell = shell;
    this.options = options;
    this.named = named;
    this.plans = plans;
  }

  ExitCode run(Supplier<Assurance> load, boolean isPrune) {
    Optional<Path> there =
        named
            .filter(Files::exists)
            .or(
                () ->
                    named.isPresent()
                        ? Optional.empty()
                        : Upward.find(shell.at(Path.of("")), List.of(Baseline.NAME)));
    return isPrune ? prune(there, load) : create(there, load);
  }

  private ExitCode create(Optional<Path> there, Supplier<Assurance> load) {
    if (there.isPresent()) {
      throw new Refusal(
          "There is a baseline already: '" + shell.nameOf(there.get()) + "'.",
          "'dueregard baseline prune' shrinks it. Delete it to start again.");
    }
    Baseline empty =
        new Baseline(
            named.orElse(Checkout.root(shell.at(Path.of(""))).resolve(Baseline.NAME)),
            new TreeSet<>());
    SortedSet<KnownGap> found = new TreeSet<>();
    assess(
        load,
        (report, path) ->
            report.findings().forEach(one -> found.addAll(KnownGap.of(one, empty.nameOf(path)))));
    if (!codes.isEmpty()) {
      shell.complain("Not written: not every plan could be checked.");
      return ExitCode.strongest(codes);
    }
    return write(
        empty.path(),
        found,
        Tally.some(found.size(), "gap") + " in " + Tally.some(plans.size(), "plan") + ".");
  }

  private ExitCode prune(Optional<Path> there, Supplier<Assurance> load) {
    Baseline old =
        there
            .map(path -> BaselineFile.read(path, shell))
            .orElseThrow(
                () ->
                    new Refusal(
                        "There is no baseline to prune.",
                        "Write one first: dueregard baseline create PLAN."));
    SortedSet<KnownGap> kept = new TreeSet<>(old.gaps());
    kept.removeIf(gap -> !Files.exists(old.path().resolveSibling(gap.plan())));
    assess(
        load,
        (report, path) -> {
          Set<KnownGap> now = new HashSet<>();
          Set<String> unknown = new HashSet<>();
          for (Finding finding : report.findings()) {
            now.addAll(KnownGap.of(finding, old.nameOf(path)));
            if (finding.outcome() == Outcome.COULD_NOT_EVALUATE) {
              unknown.add(finding.requirement().id());
            }
          }
          kept.removeIf(
              gap ->
                  gap.plan().equals(old.nameOf(path))
                      && !now.contains(gap)
                      && !unknown.contains(gap.requirement()));
        });
    int gone = old.gaps().size() - kept.size();
    ExitCode written =
        write(old.path(), kept, Tally.some(gone, "gap") + " taken out, " + kept.size() + " left.");
    codes.add(written);
    return ExitCode.strongest(codes);
  }

  /** What to do with the report of the plan at this absolute path. */
  private interface Use {
    void report(Report report, Path path);
  }

  private void assess(Supplier<Assurance> load, Use use) {
    Optional<Packs> packs = options.packs(shell);
    if (packs.filter(loaded -> loaded.broken() > 0).isPresent()) {
      codes.add(ExitCode.PART_FAILED);
    }
    Waivers waivers = options.waivers(plans, false, shell);
    Assurance loaded = load.get();
    Assessor assessor =
        new Assessor(
            packs.map(loaded::with).orElse(loaded),
            options.check(shell, Set.of(), Set.of()),
            options,
            waivers,
            Baselines.none());
    for (PlanFile plan : plans) {
      try {
        Report report = assessor.assess(plan, options.read(plan, shell), shell);
        if (report.isAssessed()) {
          use.report(report, options.pathOf(plan, shell));
        } else {
          codes.add(ExitCode.CANNOT_START);
          shell.complain(plan.path() + " cannot be read. 'dueregard check' says why.");
        }
      } catch (IOException fault) {
        codes.add(ExitCode.PART_FAILED);
        shell.complain(plan.path() + ": " + Faults.oursInWords(fault));
      }
    }
  }

  private ExitCode write(Path path, SortedSet<KnownGap> gaps, String said) {
    try (OutputStream file = OutputFile.create(path)) {
      file.write(BaselineFile.text(gaps).getBytes(UTF_8));
    } catch (IOException fault) {
      shell.complain("The baseline cannot be written to '" + path + "': " + fault + ".");
      return ExitCode.PART_FAILED;
    }
    shell.err().println("Written: " + shell.nameOf(path) + ". " + said);
    return ExitCode.NO_GAP;
  }
}
