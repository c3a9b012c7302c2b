package org.dueregard.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.plan.yaml.Nearest;
import org.dueregard.report.Format;
import org.dueregard.report.PortfolioFormat;
import org.dueregard.report.TimelineFormat;

/**
 * Reads what is typed as {@code FORMAT[:PATH]}, for one kind of format.
 *
 * @param <F> the kind of format
 * @param name what to call one
 * @param formats all there are; the first stands for none typed
 * @param word the word of a format in flags
 * @param ending the usual ending of a file with it
 * @param otherEndings the format of a file with another ending; if none, such a file is refused
 */
record Targets<F>(
    String name,
    List<F> formats,
    Function<F, String> word,
    Function<F, String> ending,
    Optional<F> otherEndings) {
  static final Targets<Format> OF_REPORTS =
      new Targets<>(
          "format",
          List.of(Format.values()),
          Format::word,
          Format::extension,
          Optional.of(Format.TEXT));
  static final Targets<PortfolioFormat> OF_PORTFOLIOS =
      new Targets<>(
          "portfolio format",
          List.of(PortfolioFormat.values()),
          Words::word,
          Words::word,
          Optional.of(PortfolioFormat.TEXT));
  static final Targets<TimelineFormat> OF_TIMELINES =
      new Targets<>(
          "timeline format",
          List.of(TimelineFormat.values()),
          TimelineFormat::word,
          TimelineFormat::extension,
          Optional.empty());

  /**
   * The targets asked for; the first format on standard output when nothing is.
   *
   * @param typed the values of {@code --format}
   * @param output the value of {@code --output}, or empty
   * @throws Refusal when they name no format, or cannot be had together
   */
  List<Target<F>> read(List<String> typed, String output) {
    List<Target<F>> targets = typed.stream().map(this::parse).toList();
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
    return targets.isEmpty() ? List.of(new Target<>(formats.get(0), Target.STDOUT)) : targets;
  }

  /** The words of all its formats, in order. */
  List<String> words() {
    return formats.stream().map(word).toList();
  }

  private Target<F> parse(String value) {
    int colon = value.indexOf(':');
    String typed = colon < 0 ? value : value.substring(0, colon);
    F format = named(typed).orElseThrow(() -> unknown(typed));
    String path = colon < 0 ? Target.STDOUT : value.substring(colon + 1);
    if (path.isEmpty()) {
      throw new Refusal(
          "'" + value + "' names no file after the colon.",
          "Write " + typed + ":PATH or " + typed + ".");
    }
    return new Target<>(format, path);
  }

  private Target<F> withOutput(List<Target<F>> targets, String output) {
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
      return new Target<>(byEnding(output), output);
    }
    Target<F> only = targets.get(0);
    if (!only.isStdout()) {
      throw new Refusal(
          "There are two files: '" + only.path() + "' and '" + output + "'.", "Name one.");
    }
    return new Target<>(only.format(), output);
  }

  private F byEnding(String path) {
    if (path.equals(Target.STDOUT)) {
      return formats.get(0);
    }
    String typed = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(format -> ending.apply(format).equals(typed))
        .findFirst()
        .or(() -> otherEndings)
        .orElseThrow(
            () ->
                new Refusal(
                    "The ending of '" + path + "' names no " + name + ".",
                    "End it in "
                        + formats.stream()
                            .map(format -> "." + ending.apply(format))
                            .collect(joining(", "))
                        + ", or name the format with -f."));
  }

  private Optional<F> named(String typed) {
    return formats.stream().filter(format -> word.apply(format).equals(typed)).findFirst();
  }

  private Refusal unknown(String typed) {
    String hint = Nearest.to(typed, words()).map(near -> "Did you mean " + near + "? ").orElse("");
    return new Refusal(
        "There is no " + name + " '" + typed + "'.",
        hint + "The formats are " + String.join(", ", words()) + ".");
  }
}
