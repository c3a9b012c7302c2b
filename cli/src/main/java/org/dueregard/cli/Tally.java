package org.dueregard.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.finding.FailOn;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;

/** Adds up a run: its exit code and its last line. */
final class Tally {
  private final FailOn failOn;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
  private int plans;
  private int unread;
  private int nothingInForce;
  private int failed;
  private int gaps;
  private int known;
  private int brokenPacks;

  Tally(FailOn failOn) {
    this.failOn = failOn;
  }

  void add(Report report) {
    plans++;
    report.counts().forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
    if (!report.isAssessed()) {
      unread++;
      codes.add(ExitCode.CANNOT_START);
    } else if (!anyInForce(report)) {
      nothingInForce++;
      codes.add(ExitCode.CANNOT_START);
    }
    long failing = report.findings().stream().filter(failOn::counts).count();
    gaps += (int) failing;
    known += report.known();
    if (failing > 0) {
      codes.add(ExitCode.GAP);
    }
    if (report.counts().get(Outcome.COULD_NOT_EVALUATE) > 0) {
      codes.add(ExitCode.PART_FAILED);
    }
  }

  /** A plan was not checked, through our own fault. */
  void addFailure() {
    plans++;
    failed++;
    codes.add(ExitCode.PART_FAILED);
  }

  /** So many packs were named and could not be used. */
  void addBrokenPacks(int packs) {
    brokenPacks += packs;
    if (packs > 0) {
      codes.add(ExitCode.PART_FAILED);
    }
  }

  /** A report was made and could not be written. */
  void addUnwritten() {
    codes.add(ExitCode.PART_FAILED);
  }

  /** Whether every plan was checked, as far as it could be. */
  boolean isWhole() {
    return unread + failed == 0;
  }

  ExitCode exit() {
    return plans == 0 ? ExitCode.CANNOT_START : ExitCode.strongest(codes);
  }

  /** What later steps of a job may ask for. */
  Map<String, Integer> figures() {
    Map<String, Integer> figures = new LinkedHashMap<>();
    figures.put("exit-code", exit().code());
    figures.put("plans", plans);
    figures.put("gaps", gaps);
    return figures;
  }

  /** The last line of a run. */
  String line() {
    int requirements = counts.values().stream().mapToInt(Integer::intValue).sum();
    String outcomes =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().words())
            .collect(Collectors.joining(", "));
    String asides = asides().isEmpty() ? "" : " (" + String.join(", ", asides()) + ")";
    return some(plans, "plan")
        + asides
        + ", "
        + some(requirements, "requirement")
        + (outcomes.isEmpty() ? "" : ": " + outcomes)
        + (known == 0 ? "" : "; " + some(known, "gap") + " in the baseline")
        + ". Exit "
        + exit().code()
        + (gaps == 0 ? "." : ": " + some(gaps, "gap") + " at --fail-on " + failOn + ".");
  }

  private List<String> asides() {
    List<String> asides = new ArrayList<>();
    if (unread > 0) {
      asides.add(unread + " could not be read");
    }
    if (nothingInForce > 0) {
      asides.add(nothingInForce + " with no requirement in force");
    }
    if (failed > 0) {
      asides.add(failed + " not checked through our own fault");
    }
    if (brokenPacks > 0) {
      asides.add(some(brokenPacks, "pack") + " not used");
    }
    return asides;
  }

  private static boolean anyInForce(Report report) {
    return report.findings().stream()
        .anyMatch(finding -> finding.requirement().inForce().includes(report.plan().lawAt()));
  }

  /** So many of these. */
  static String some(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
