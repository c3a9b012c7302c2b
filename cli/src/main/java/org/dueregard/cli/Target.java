package org.dueregard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.Nearest;
import org.dueregard.report.Format;
import org.dueregard.report.Options;
import org.dueregard.report.Sharing;

/**
 * One format and where it goes.
 *
 * @param format the format
 * @param path a file; with {@code {plan}} in it, a file for each plan; or {@code -}, standard
 *     output
 */
record Target(Format format, String path) {
  /** Stands in a path for the plan's own name. */
  private static final String SLOT = "{plan}";

  private static final String STDOUT = "-";

  boolean isStdout() {
    return path.equals(STDOUT);
  }

  boolean isForEachPlan() {
    return path.contains(SLOT);
  }

  /** The path for the plan that goes by this name. */
  String pathFor(String plan) {
    return path.replace(SLOT, plan);
  }

  /** Whether one document tells of every plan. */
  boolean isVolume() {
    return format.sharing() == Sharing.WHOLE && !isForEachPlan();
  }

  /** Colour is for standard output only. */
  Options fitting(Options options) {
    return isStdout() ? options : options.withoutColour();
  }

  /** The report in this format; nothing where one document tells of every plan. */
  byte[] document(Report report, Options options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (isVolume()) {
      return bytes.toByteArray();
    }
    try {
      format.write(report, fitting(options), bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot be written to", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The targets asked for; text on standard output when nothing is.
   *
   * @param formats the values of {@code --format}
   * @param output the value of {@code --output}, or empty
   */
  static List<Target> of(List<String> formats, String output) {
    List<Target> targets = formats.stream().map(Target::parse).toList();
    if (!output.isEmpty()) {
      return List.of(withOutput(targets, output));
    }
    if (targets.stream().filter(Target::isStdout).count() > 1) {
      throw new Refusal(
          "Two formats cannot share standard output.", "Give one a file: -f json:report.json.");
    }
    List<String> files = targets.stream().filter(t -> !t.isStdout()).map(Target::path).toList();
    if (files.stream().distinct().count() < files.size()) {
      throw new Refusal("Two formats name the same file.", "Give each its own.");
    }
    return targets.isEmpty() ? List.of(new Target(Format.TEXT, STDOUT)) : targets;
  }

  private static Target parse(String value) {
    int colon = value.indexOf(':');
    String word = colon < 0 ? value : value.substring(0, colon);
    Format format = named(word).orElseThrow(() -> unknown(word));
    String path = colon < 0 ? STDOUT : value.substring(colon + 1);
    if (path.isEmpty()) {
      throw new Refusal(
          "'" + value + "' names no file after the colon.",
          "Write " + word + ":PATH or " + word + ".");
    }
    return new Target(format, path);
  }

  private static Target withOutput(List<Target> targets, String output) {
    if (named(output).isPresent()) {
      throw new Refusal(
          "--output takes a file, and '" + output + "' is a format.",
          "Did you mean --format " + output + "?");
    }
    if (targets.size() > 1) {
      throw new Refusal(
          "--output names the file of one format, and there are " + targets.size() + ".",
          "Write each as -f FORMAT:PATH.");
    }
    if (targets.isEmpty()) {
      return new Target(byExtension(output), output);
    }
    Target only = targets.get(0);
    if (!only.isStdout()) {
      throw new Refusal(
          "The report has two files: '" + only.path() + "' and '" + output + "'.", "Name one.");
    }
    return new Target(only.format(), output);
  }

  private static Format byExtension(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(format -> format.extension().equals(extension))
        .findFirst()
        .orElse(Format.TEXT);
  }

  private static Optional<Format> named(String word) {
    return Arrays.stream(Format.values()).filter(f -> f.word().equals(word)).findFirst();
  }

  private static Refusal unknown(String word) {
    List<String> words = Arrays.stream(Format.values()).map(Format::word).toList();
    String hint = Nearest.to(word, words).map(near -> "Did you mean " + near + "? ").orElse("");
    return new Refusal(
        "There is no format '" + word + "'.",
        hint + "The formats are " + String.join(", ", words) + ".");
  }
}
