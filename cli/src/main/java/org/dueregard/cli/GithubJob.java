package org.dueregard.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.finding.Report;
import org.dueregard.report.Format;
import org.dueregard.report.JobSummary;
import org.dueregard.report.Options;

/**
 * What a run tells the job of GitHub Actions it is part of, where the format {@code github} is
 * asked for: a summary, and outputs for later steps. Both are files that the environment names.
 */
final class GithubJob implements AutoCloseable {
  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";
  private static final String OUTPUT = "GITHUB_OUTPUT";

  private final Map<String, String> env;
  private final List<Target<Format>> targets;
  private final Options options;
  private final List<String> faults = new ArrayList<>();
  private OutputStream file;
  private JobSummary summary;

  GithubJob(Map<String, String> env, List<Target<Format>> targets, Options options) {
    this.env = env;
    this.targets = targets;
    this.options = options;
  }

  /** Adds a plan to the summary. */
  void add(Report report) {
    Optional<Path> path = named(SUMMARY);
    if (path.isEmpty() || !faults.isEmpty()) {
      return;
    }
    try {
      if (summary == null) {
        long taken = Files.exists(path.get()) ? Files.size(path.get()) : 0;
        file = append(path.get());
        summary = new JobSummary(options, taken, file);
      }
      summary.add(report);
    } catch (IOException fault) {
      fault(SUMMARY, fault);
    }
  }

  /** Ends the summary. */
  @Override
  public void close() {
    if (summary == null) {
      return;
    }
    try {
      summary.close();
      file.close();
    } catch (IOException fault) {
      fault(SUMMARY, fault);
    }
  }

  /** Tells later steps what became of the run, and where its files are. */
  void outputs(Tally tally) {
    Optional<Path> path = named(OUTPUT);
    if (path.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    tally.figures().forEach((name, value) -> lines.append(name + "=" + value + "\n"));
    for (Target<Format> target : targets) {
      boolean isOneFile = !target.isStdout() && !target.isForEachPlan();
      if (isOneFile && target.path().chars().noneMatch(Character::isISOControl)) {
        lines.append(target.format().word() + "-file=" + target.path() + "\n");
      }
    }
    try (OutputStream out = append(path.get())) {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException fault) {
      fault(OUTPUT, fault);
    }
  }

  /** What went wrong, in a sentence for each. */
  List<String> faults() {
    return faults;
  }

  private void fault(String name, IOException fault) {
    faults.add(
        "The file that "
            + name
            + " names cannot be written: "
            + fault.getClass().getSimpleName()
            + ", "
            + fault.getMessage()
            + ".");
  }

  private Optional<Path> named(String name) {
    boolean isAsked = targets.stream().anyMatch(target -> target.format() == Format.GITHUB);
    return Optional.of(env.getOrDefault(name, ""))
        .filter(path -> isAsked && !path.isEmpty())
        .map(Path::of);
  }

  private static OutputStream append(Path path) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }
}
