package org.dueregard.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.plan.yaml.Nearest;
import org.dueregard.report.TimelineFormat;

/**
 * The format of a timeline and where it goes.
 *
 * @param format the format
 * @param path a file; empty for standard output
 */
record TimelineTarget(TimelineFormat format, Optional<Path> path) {
  private static final String STDOUT = "-";
  private static final String TEXT_ENDING = "txt";

  /**
   * What was typed.
   *
   * @param typed the value of {@code --format}, or empty
   * @param output the value of {@code --output}, or empty
   */
  static TimelineTarget of(String typed, String output) {
    if (named(output).isPresent()) {
      throw new Refusal(
          "--output takes a file, and '" + output + "' is a format.",
          "Did you mean --format " + output + "?");
    }
    int colon = typed.indexOf(':');
    String word = colon < 0 ? typed : typed.substring(0, colon);
    String file = colon < 0 ? "" : typed.substring(colon + 1);
    if (colon >= 0 && file.isEmpty()) {
      throw new Refusal(
          "'" + typed + "' names no file after the colon.",
          "Write " + word + ":PATH or " + word + ".");
    }
    if (!file.isEmpty() && !output.isEmpty()) {
      throw new Refusal(
          "The timeline has two files: '" + file + "' and '" + output + "'.", "Name one.");
    }
    String path = output.isEmpty() ? file : output;
    TimelineFormat format =
        typed.isEmpty() ? byEnding(path) : named(word).orElseThrow(() -> unknown(word));
    boolean isStdout = path.isEmpty() || path.equals(STDOUT);
    return new TimelineTarget(format, isStdout ? Optional.empty() : Optional.of(Path.of(path)));
  }

  void refuseOverwriting(PlanFile plan) {
    if (path.isPresent() && plan.isAt(path.get())) {
      throw new Refusal(
          "The timeline would overwrite the plan '" + path.get() + "'.", "Name another file.");
    }
  }

  private static TimelineFormat byEnding(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (path.isEmpty() || path.equals(STDOUT) || ending.equals(TEXT_ENDING)) {
      return TimelineFormat.TEXT;
    }
    return named(ending)
        .orElseThrow(
            () ->
                new Refusal(
                    "The ending of '" + path + "' names no format.",
                    "End it in .svg, .ics or .txt, or add -f text, -f svg or -f ics."));
  }

  private static Optional<TimelineFormat> named(String word) {
    return Arrays.stream(TimelineFormat.values())
        .filter(one -> one.word().equals(word))
        .findFirst();
  }

  private static Refusal unknown(String word) {
    List<String> words = Arrays.stream(TimelineFormat.values()).map(TimelineFormat::word).toList();
    String hint = Nearest.to(word, words).map(near -> "Did you mean " + near + "? ").orElse("");
    return new Refusal(
        "There is no timeline format '" + word + "'.",
        hint + "The formats are " + String.join(", ", words) + ".");
  }
}
