package org.dueregard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dueregard.report.PortfolioFormat;

/**
 * A format of the portfolio and where it goes.
 *
 * @param format the format
 * @param path a file, or {@code -} for standard output
 */
record PortfolioTarget(PortfolioFormat format, String path) {
  private static final String STDOUT = "-";

  boolean isStdout() {
    return path.equals(STDOUT);
  }

  /** The targets asked for; text on standard output when nothing is. */
  static List<PortfolioTarget> of(List<String> formats, String output) {
    List<PortfolioTarget> targets = formats.stream().map(PortfolioTarget::parse).toList();
    if (!output.isEmpty()) {
      return List.of(withOutput(targets, output));
    }
    if (targets.stream().filter(PortfolioTarget::isStdout).count() > 1) {
      throw new Refusal(
          "Two formats cannot share standard output.", "Give one a file: -f json:portfolio.json.");
    }
    List<String> files = targets.stream().filter(t -> !t.isStdout()).map(t -> t.path()).toList();
    if (files.stream().distinct().count() < files.size()) {
      throw new Refusal("Two formats name the same file.", "Give each its own.");
    }
    return targets.isEmpty() ? List.of(new PortfolioTarget(PortfolioFormat.TEXT, STDOUT)) : targets;
  }

  private static PortfolioTarget parse(String value) {
    int colon = value.indexOf(':');
    String word = colon < 0 ? value : value.substring(0, colon);
    String path = colon < 0 ? STDOUT : value.substring(colon + 1);
    if (path.isEmpty()) {
      throw new Refusal(
          "'" + value + "' names no file after the colon.",
          "Write " + word + ":PATH or " + word + ".");
    }
    return new PortfolioTarget(
        named(word)
            .orElseThrow(
                () ->
                    new Refusal(
                        "There is no format '" + word + "' for a portfolio.",
                        "The formats are " + words() + ".")),
        path);
  }

  private static PortfolioTarget withOutput(List<PortfolioTarget> targets, String output) {
    if (named(output).isPresent()) {
      throw new Refusal(
          "--output takes a file, and '" + output + "' is a format.",
          "Did you mean --format " + output + "?");
    }
    if (targets.size() > 1 || (targets.size() == 1 && !targets.get(0).isStdout())) {
      throw new Refusal("--output names the file of one format.", "Write each as -f FORMAT:PATH.");
    }
    String ending = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new PortfolioTarget(
        targets.isEmpty() ? named(ending).orElse(PortfolioFormat.TEXT) : targets.get(0).format(),
        output);
  }

  private static Optional<PortfolioFormat> named(String word) {
    return Arrays.stream(PortfolioFormat.values())
        .filter(format -> Words.word(format).equals(word))
        .findFirst();
  }

  private static String words() {
    return Arrays.stream(PortfolioFormat.values())
        .map(Words::word)
        .collect(Collectors.joining(", "));
  }
}
