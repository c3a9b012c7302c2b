package org.dueregard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Waiver;

/** The waivers of a run: those of each plan, and in the end those that did nothing in any. */
final class Waivers {
  /** How many files are kept where there may be many. */
  private static final int KEPT = 50;

  private final Upward<WaiverFile> files;
  private final Set<Path> plans;
  private final boolean single;
  private final Set<String> touched = new HashSet<>();

  private Waivers(Upward<WaiverFile> files, List<Path> plans, boolean single) {
    this.files = files;
    this.plans = Set.copyOf(plans);
    this.single = single;
  }

  /**
   * The waivers for these plans.
   *
   * @param named the file for all of them, if one is named
   * @param plans absolute paths
   * @param single whether the run can only ever have one plan
   */
  static Waivers of(Optional<Path> named, List<Path> plans, boolean single, Shell shell) {
    return new Waivers(
        new Upward<>(named, WaiverFile.NAMES, plans, path -> WaiverFile.read(path, shell)),
        plans,
        single);
  }

  /**
   * The waivers for plans that are too many to hold. Every file is read at once, so that one with a
   * fault is refused; only a few are kept. {@link #files} and {@link #leftOver} then know only
   * those.
   *
   * @param plans absolute paths
   */
  static Waivers ofMany(Optional<Path> named, Iterable<Path> plans, Shell shell) {
    return new Waivers(
        new Upward<>(named, WaiverFile.NAMES, plans, path -> WaiverFile.read(path, shell), KEPT),
        List.of(),
        false);
  }

  static Waivers none() {
    return new Waivers(
        new Upward<>(Optional.empty(), List.of(), List.of(), path -> null), List.of(), true);
  }

  /** Those for the plan at this path. Where it is the only one, all of them are for it. */
  List<Waiver> of(Path plan) {
    return files.of(plan).stream()
        .flatMap(
            file ->
                file.waivers().stream()
                    .filter(waiver -> file.isFor(waiver, plan))
                    .map(
                        waiver ->
                            single || !waiver.plan().isEmpty()
                                ? waiver.forPlan(plan.toString())
                                : waiver))
        .toList();
  }

  /** What is wrong with the entries that are no waivers. */
  List<Problem> problems(Path plan) {
    return files.of(plan).map(WaiverFile::problems).orElse(List.of());
  }

  /** Every file that was read. */
  List<WaiverFile> files() {
    return files.all();
  }

  /** Remembers which waivers this report speaks of. */
  void note(Report report) {
    report.findings().stream()
        .flatMap(finding -> finding.waiver().stream())
        .forEach(waiver -> touched.add(key(waiver.origin().file(), waiver.origin().line())));
    report.problems().forEach(problem -> touched.add(key(problem.file(), problem.line())));
  }

  boolean isTouched(Waiver waiver) {
    return touched.contains(key(waiver.origin().file(), waiver.origin().line()));
  }

  /**
   * The waivers that no report speaks of, each told once: they name a plan that is not there, or
   * none of the plans has a gap for them.
   *
   * @param isWhole whether every requirement of every plan was checked
   */
  List<Problem> leftOver(boolean isWhole) {
    List<Problem> left = new ArrayList<>();
    for (WaiverFile file : files.all()) {
      for (Waiver waiver : file.waivers()) {
        if (waiver.plan().isEmpty()) {
          if (isWhole && !isTouched(waiver)) {
            left.add(
                waiver.warning(
                    "This waiver of "
                        + waiver.requirement()
                        + " matches no gap in any of the plans.",
                    "Take it out if it is no longer needed."));
          }
        } else if (!plans.contains(file.planOf(waiver)) && !Files.exists(file.planOf(waiver))) {
          left.add(
              waiver.warning(
                  "This waiver is for '" + waiver.plan() + "', and no such plan is there.",
                  "Write the plan's path from the folder of this file."));
        }
      }
    }
    return left.stream().sorted(Problem.IN_FILE_ORDER).toList();
  }

  private static String key(String file, int line) {
    return file + ":" + line;
  }
}
