package org.dueregard.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dueregard.finding.Report;

/** The baseline of each plan of a run. */
final class Baselines {
  private final Upward<Baseline> files;

  private Baselines(Upward<Baseline> files) {
    this.files = files;
  }

  /**
   * The baselines for these plans.
   *
   * @param named the file for all of them, if one is named
   * @param plans absolute paths
   */
  static Baselines of(Optional<Path> named, List<Path> plans, Shell shell) {
    return new Baselines(
        new Upward<>(named, List.of(Baseline.NAME), plans, path -> BaselineFile.read(path, shell)));
  }

  static Baselines none() {
    return new Baselines(new Upward<>(Optional.empty(), List.of(), List.of(), path -> null));
  }

  Report set(Report report, Path plan) {
    return files.of(plan).map(baseline -> baseline.set(report, plan)).orElse(report);
  }

  boolean isAny() {
    return !files.all().isEmpty();
  }

  /** A sentence for each requirement in a baseline that does not exist. */
  List<String> unknown(Collection<String> ids, Shell shell) {
    return files.all().stream()
        .flatMap(
            baseline ->
                baseline.gaps().stream()
                    .map(KnownGap::requirement)
                    .filter(id -> !ids.contains(id))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .map(
                        id ->
                            "warning: "
                                + shell.nameOf(baseline.path())
                                + " holds gaps of '"
                                + id
                                + "', and there is no such requirement."
                                + " 'dueregard baseline prune' takes them out."))
        .toList();
  }
}
