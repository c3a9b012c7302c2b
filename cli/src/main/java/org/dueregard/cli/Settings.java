package org.dueregard.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.plan.yaml.Nearest;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Values for flags that nobody typed: the environment ({@code DUEREGARD_FAIL_ON} for {@code
 * --fail-on}), else the configuration file ({@code fail-on: risk}).
 */
final class Settings implements IDefaultValueProvider {
  private static final String PREFIX = "DUEREGARD_";
  private static final String CONFIG = "config";
  private static final Set<String> NOT_SET = Set.of("help", "version", "verbose", CONFIG);

  /** Settings of {@code check} that mean something else in another command. */
  private static final Set<String> OF_CHECK = Set.of("format", "output");

  private final Shell shell;
  private final CommandSpec command;
  private final boolean isWhole;
  private final OptionSpec config =
      Flags.text(
          "PATH",
          "The configuration file. Default: the nearest .dueregard.yaml.",
          "-c",
          "--config");
  private Map<String, String> file;
  private String readFor;
  private String origin = "";

  private Settings(Shell shell, CommandSpec command, boolean isWhole) {
    this.shell = shell;
    this.command = command;
    this.isWhole = isWhole;
  }

  /** Adds {@code --config} to {@code check}, whose flags are all the settings there are. */
  static void addToCheck(CommandSpec command, Shell shell) {
    add(new Settings(shell, command, true));
  }

  /** Adds {@code --config} to a command with some of those flags, which passes over the others. */
  static void addTo(CommandSpec command, Shell shell) {
    add(new Settings(shell, command, false));
  }

  private static void add(Settings settings) {
    settings.command.addOption(settings.config).defaultValueProvider(settings);
  }

  /** The value, or null where there is none, as picocli asks. */
  @Override
  public String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option) || option.usageHelp()) {
      return null;
    }
    String flag = option.longestName().substring(2);
    if (!isWhole && OF_CHECK.contains(flag)) {
      return null;
    }
    String set = shell.env().get(PREFIX + flag.replace('-', '_').toUpperCase(Locale.ROOT));
    return set != null || flag.equals(CONFIG) ? set : file().get(flag);
  }

  /**
   * A value that nobody typed.
   *
   * @param value the value, as it would be typed
   * @param from the environment variable, or the file
   */
  record Found(String value, String from) {}

  /** What the environment or the file sets this flag of the command to, if either does. */
  static Optional<Found> of(CommandSpec command, OptionSpec option) {
    return ((Settings) command.defaultValueProvider()).found(option.longestName().substring(2));
  }

  private Optional<Found> found(String flag) {
    String variable = PREFIX + flag.replace('-', '_').toUpperCase(Locale.ROOT);
    String set = shell.env().get(variable);
    if (set != null) {
      return Optional.of(new Found(set, variable));
    }
    return Optional.ofNullable(file().get(flag)).map(value -> new Found(value, origin));
  }

  /** The parser may ask for some values before it comes to the flag that names the file. */
  private Map<String, String> file() {
    String typed = config.getValue();
    if (file == null || !Objects.equals(typed, readFor)) {
      readFor = typed;
      try {
        file = named().or(() -> ConfigFile.find(shell.folder())).map(this::known).orElse(Map.of());
      } catch (Refusal wrong) {
        throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
      }
    }
    return file;
  }

  private Optional<ConfigFile> named() {
    String typed = config.getValue();
    String path = typed == null || typed.isEmpty() ? shell.env().get(PREFIX + "CONFIG") : typed;
    return Optional.ofNullable(path)
        .map(one -> ConfigFile.read(shell.folder().resolve(Path.of(one))));
  }

  /** The values of the file, where every name is that of a flag. */
  private Map<String, String> known(ConfigFile found) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : command.options()) {
      names.add(option.longestName().substring(2));
    }
    names.removeAll(NOT_SET);
    for (String name : found.values().keySet()) {
      if (isWhole && !names.contains(name)) {
        throw new Refusal(
            "There is no setting '" + name + "' (" + found.path() + ").",
            Nearest.to(name, names)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("The settings are the flags of check."));
      }
    }
    origin = found.path().toString();
    return found.values();
  }
}
