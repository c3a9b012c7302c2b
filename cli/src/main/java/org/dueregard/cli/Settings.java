package org.dueregard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dueregard.plan.yaml.Nearest;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/**
 * Values for flags that nobody typed: the environment ({@code DUEREGARD_FAIL_ON} for {@code
 * --fail-on}), else the configuration file ({@code fail-on: risk}).
 */
final class Settings implements IDefaultValueProvider {
  private static final String PREFIX = "DUEREGARD_";
  private static final String CONFIG = "config";
  private static final Set<String> NEVER = Set.of("help", "version", CONFIG);

  /** Flags of one command alone, some of them under a name that means something else in check. */
  private static final Set<String> OF_ONE_COMMAND =
      Set.of("format", "output", "most", "council", "within");

  private static final String SECTION = "settings";

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
    UsageMessageSpec usage = settings.command.usageMessage();
    List<String> sections = new ArrayList<>(usage.sectionKeys());
    sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING), SECTION);
    usage.sectionKeys(sections).sectionMap().put(SECTION, help -> inHelp(settings.command));
  }

  /** The value, or null where there is none, as picocli asks. */
  @Override
  public String defaultValue(ArgSpec arg) {
    return arg instanceof OptionSpec option ? found(option).map(Found::value).orElse(null) : null;
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
    return ((Settings) command.defaultValueProvider()).found(option);
  }

  /** The settings that this command takes, in order; none where it takes none. */
  static SortedSet<String> namesOf(CommandSpec command) {
    return command.defaultValueProvider() instanceof Settings settings
        ? settings.names()
        : new TreeSet<>();
  }

  /** The environment variable of this setting. */
  static String variable(String name) {
    return PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** What help says of the settings of this command; empty where it takes none. */
  static String inHelp(CommandSpec command) {
    SortedSet<String> names = namesOf(command);
    if (names.isEmpty()) {
      return "";
    }
    StringBuilder lines =
        new StringBuilder("\nSettings in .dueregard.yaml, each with its variable");
    lines.append("\n(a flag wins over the variable, and that over the file):\n");
    names.forEach(name -> lines.append("  %-16s%s\n".formatted(name, variable(name))));
    return lines.toString();
  }

  private Optional<Found> found(OptionSpec option) {
    String name = nameOf(option);
    if (!isSetting(name)) {
      return Optional.empty();
    }
    String variable = variable(name);
    return Optional.ofNullable(shell.env().get(variable))
        .map(value -> new Found(value, variable))
        .or(() -> Optional.ofNullable(file().get(name)).map(value -> new Found(value, origin)));
  }

  private boolean isSetting(String name) {
    return !NEVER.contains(name) && (isWhole || !OF_ONE_COMMAND.contains(name));
  }

  private SortedSet<String> names() {
    return command.options().stream()
        .map(Settings::nameOf)
        .filter(this::isSetting)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String nameOf(OptionSpec option) {
    return option.longestName().substring(2);
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
    String path = typed == null || typed.isEmpty() ? shell.env().get(variable(CONFIG)) : typed;
    return Optional.ofNullable(path)
        .map(one -> ConfigFile.read(shell.folder().resolve(Path.of(one))));
  }

  /** The values of the file, where every name is that of a flag. */
  private Map<String, String> known(ConfigFile found) {
    Set<String> names = names();
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
