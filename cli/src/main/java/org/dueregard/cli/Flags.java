package org.dueregard.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.finding.FailOn;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The kinds of flag that commands have. Flags are built, not annotated: reading annotations takes
 * as long as half a check.
 */
final class Flags {
  private Flags() {}

  /** A flag without a value. */
  static OptionSpec yes(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .defaultValue("false")
        // Else the parser turns over what the environment or the file says, and typed yes is no.
        .fallbackValue("true")
        .description(description)
        .build();
  }

  /** A flag with a text, empty when it is not given. */
  static OptionSpec text(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .defaultValue("")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A flag with a number. */
  static OptionSpec number(String label, int usual, String description, String... names) {
    return OptionSpec.builder(names)
        .type(int.class)
        .defaultValue(String.valueOf(usual))
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A flag with a day; its value is null when it is not given. */
  static OptionSpec day(String description, String name) {
    return OptionSpec.builder(name)
        .type(LocalDate.class)
        .converters((ITypeConverter<LocalDate>) Dates::parse)
        .paramLabel("DATE")
        .description(description)
        .build();
  }

  /** A flag with one of a few words. */
  static <E extends Enum<E>> OptionSpec word(
      Class<E> choices, E usual, String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(choices)
        .converters(new Words<>(choices))
        .completionCandidates(new Words<>(choices).all())
        .defaultValue(Words.word(usual))
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A flag with several values, given again or parted by commas. */
  static OptionSpec set(
      Class<?> element, ITypeConverter<?> reads, String label, String description, String name) {
    return OptionSpec.builder(name)
        .type(Set.class)
        .auxiliaryTypes(element)
        .converters(reads)
        .initialValue(new LinkedHashSet<>())
        .splitRegex(",")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /**
   * Formats to write, each with its file; {@link Targets} reads them. A comma parts them only
   * before the word of a format, since a path may hold one.
   */
  static OptionSpec formats(List<String> words) {
    return OptionSpec.builder("-f", "--format")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .splitRegex(",(?=[a-z]+(?::|,|$))")
        .completionCandidates(words)
        .paramLabel("FMT[:PATH]")
        .description(
            String.join(", ", words)
                + ", and the file to write it to; - or no file is standard output."
                + " Repeat it for several. Default: text.")
        .build();
  }

  /** The file of a single format; {@link Targets} reads it. */
  static OptionSpec output() {
    return text(
        "PATH",
        "The file of a single format. Without -f its ending names the format.",
        "-o",
        "--output");
  }

  /** One plan, the only argument. */
  static PositionalParamSpec plan() {
    return PositionalParamSpec.builder()
        .index("0")
        .required(true)
        .type(String.class)
        .paramLabel("PLAN")
        .description("A plan; - is standard input.")
        .build();
  }

  /** Plans, one argument or more. */
  static PositionalParamSpec plans(String label, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1..*")
        .required(true)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /**
   * The force from which on a gap fails the run.
   *
   * @param gap what counts as one, such as "a new gap"
   */
  static OptionSpec failOn(String gap) {
    return word(
        FailOn.class,
        FailOn.LAW,
        "FORCE",
        "Exit 1 for "
            + gap
            + " of this force or stronger: law, risk, guidance, practice or never."
            + " Default: ${DEFAULT-VALUE}.",
        "-F",
        "--fail-on");
  }

  static boolean isVerbose(CommandSpec command) {
    return command.findOption("-v").getValue();
  }

  /** The flags that every command has. */
  static void addCommon(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    command.addOption(
        yes(
            "Text reports list every requirement; standard error tells of each plan, and of each"
                + " fault in full.",
            "-v",
            "--verbose"));
  }
}
