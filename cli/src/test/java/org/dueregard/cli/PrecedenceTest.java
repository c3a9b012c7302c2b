package org.dueregard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Each setting of each command: a flag, else the environment, else the file, else the default. */
class PrecedenceTest {
  /** The commands that take settings, each with what it cannot do without. */
  private static final List<String> COMMANDS =
      List.of(
          "check p.yaml",
          "portfolio plans",
          "explain GUN-3-07 p.yaml",
          "diff old.yaml new.yaml",
          "timeline p.yaml",
          "submission p.yaml",
          "board-paper p.yaml",
          "waivers p.yaml",
          "baseline create p.yaml",
          "baseline prune p.yaml");

  /** name | default | in the file | in the environment | typed; a flag without a value is yes. */
  private static final List<String> TABLE =
      List.of(
          "as-of           | none     | 2026-01-01          | 2026-01-02    | 2026-01-03",
          "baseline        | none     | /f/known.json       | /e/known.json | /t/known.json",
          "contact         | none     | Ring-1              | Ring-2        | Ring-3",
          "fail-on         | law      | risk                | guidance      | practice",
          "for             | lead     | board               | scrutiny      | lead",
          "format          | none     | text,json:/f/a.json | csv,html:b    | ndjson,sarif:c",
          "ignore-waivers  | false    | true                | false         | true",
          "law             | none     | 2022-07-01          | 2022-07-02    | 2022-07-03",
          "level-names     | none     | a,b,c,d             | e,f,g,h       | i,j,k,l",
          "max-bytes       | 1048576  | 2001                | 2002          | 2003",
          "no-color        | false    | true                | false         | true",
          "only            | none     | GUN-3-07,SCR-01     | gunning-1     | gunning-2,SCR-02",
          "output          | none     | /f/report.html      | e.html        | t.html",
          "pack            | none     | /f/one,/f/two       | /e/one        | /t/one,/t/two",
          "policies        | none     | nottingham,ours     | herts         | herts,theirs",
          "quiet           | false    | true                | false         | true",
          "skip            | none     | GUN-3-07,SCR-01     | gunning-1     | gunning-2,SCR-02",
          "stdin-filepath  | none     | file.yaml           | env.yaml      | typed.yaml",
          "verbose         | false    | true                | false         | true",
          "waivers         | none     | /f/waivers.yaml     | /e/w.yaml     | /t/w.yaml");

  @TempDir Path folder;

  /** One line of the table. */
  record Setting(String name, String usual, String inFile, String inEnvironment, String typed) {
    static Setting of(String line) {
      String[] cells = line.split(" *\\| *", -1);
      return new Setting(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    String variable() {
      return "DUEREGARD_" + name.toUpperCase(Locale.ROOT).replace("-", "_");
    }

    /** A list where there is a comma. */
    String line() {
      String value = inFile.contains(",") ? "[" + quoted(inFile.split(",")) + "]" : quoted(inFile);
      return name + ": " + value + "\n";
    }

    private static String quoted(String... values) {
      return Arrays.stream(values).map(value -> "'" + value + "'").collect(joining(", "));
    }

    String flag() {
      return usual.equals("false") ? "--" + name : "--" + name + "=" + typed;
    }
  }

  static Stream<Setting> settings() {
    return TABLE.stream().map(Setting::of);
  }

  static Stream<Arguments> settingsOfCommands() {
    Map<String, CommandSpec> takers = takers();
    return COMMANDS.stream()
        .flatMap(
            typed ->
                settings()
                    .filter(setting -> takes(takers, typed, setting.name()))
                    .map(setting -> Arguments.of(typed, setting)));
  }

  private static boolean takes(Map<String, CommandSpec> takers, String typed, String setting) {
    return takers.entrySet().stream()
        .filter(taker -> typed.startsWith(taker.getKey() + " "))
        .anyMatch(taker -> Settings.namesOf(taker.getValue()).contains(setting));
  }

  @Test
  void the_table_has_every_setting_and_every_command_that_takes_one() {
    Map<String, CommandSpec> takers = takers();
    List<String> names = settings().map(Setting::name).toList();
    assertThat(names).containsExactlyElementsOf(Settings.namesOf(takers.get("check")));
    assertThat(COMMANDS).hasSameSizeAs(takers.keySet());
    assertThat(takers.keySet())
        .allMatch(taker -> COMMANDS.stream().anyMatch(typed -> typed.startsWith(taker + " ")));
    assertThat(takers.values()).allMatch(taker -> names.containsAll(Settings.namesOf(taker)));
  }

  @ParameterizedTest
  @MethodSource("settingsOfCommands")
  void each_goes_before_the_next(String command, Setting setting) throws IOException {
    Map<String, String> environment = Map.of(setting.variable(), setting.inEnvironment());

    assertThat(value(command, setting, Map.of())).as("alone").isEqualTo(setting.usual());
    Files.writeString(folder.resolve(".dueregard.yaml"), setting.line());
    assertThat(value(command, setting, Map.of())).as("the file").isEqualTo(setting.inFile());
    assertThat(value(command, setting, environment))
        .as("the environment over the file")
        .isEqualTo(setting.inEnvironment());
    assertThat(value(command + " " + setting.flag(), setting, environment))
        .as("the flag over both")
        .isEqualTo(setting.typed());
    assertThat(value(command + " " + setting.flag(), setting, Map.of()))
        .as("the flag over the file")
        .isEqualTo(setting.typed());
  }

  @ParameterizedTest
  @MethodSource("settingsOfCommands")
  void help_names_each_with_its_variable(String command, Setting setting) {
    List<String> words = new ArrayList<>(takers().keySet());
    words.removeIf(taker -> !command.startsWith(taker + " "));
    Object[] help = (words.get(0) + " --help").split(" ", -1);

    assertThat(Terminal.dueregard(help).out().lines().map(line -> line.strip().split(" +", -1)))
        .contains(new String[] {setting.name(), setting.variable()});
  }

  @ParameterizedTest
  @MethodSource("settings")
  void config_show_says_where_each_comes_from(Setting setting) throws IOException {
    assertThat(new Terminal().in(folder).with("config", "show").out().lines())
        .contains(setting.name() + ": " + setting.usual() + "  (default)");
    Path file = Files.writeString(folder.resolve(".dueregard.yaml"), setting.line());
    assertThat(new Terminal().in(folder).with("config", "show").out().lines())
        .contains(setting.name() + ": " + setting.inFile() + "  (" + file + ")");
    assertThat(
            new Terminal()
                .in(folder)
                .env(setting.variable(), setting.inEnvironment())
                .with("config", "show")
                .out()
                .lines())
        .contains(
            setting.name() + ": " + setting.inEnvironment() + "  (" + setting.variable() + ")");
  }

  private String value(String line, Setting setting, Map<String, String> environment) {
    ParseResult parsed = line(environment, folder).parseArgs(line.split(" "));
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    return shown(parsed.commandSpec().findOption(setting.name()).getValue());
  }

  private static String shown(Object value) {
    String shown =
        value instanceof Collection<?> several
            ? several.stream().map(PrecedenceTest::shown).collect(joining(","))
            : value instanceof Enum<?> word ? Words.word(word) : value == null ? "" : "" + value;
    return shown.isEmpty() ? "none" : shown;
  }

  /** Every command with {@code --config}, by what is typed for it. */
  private static Map<String, CommandSpec> takers() {
    Map<String, CommandSpec> takers = new TreeMap<>();
    line(Map.of(), Path.of("")).getSubcommands().forEach((name, one) -> collect(name, one, takers));
    return takers;
  }

  private static void collect(String name, CommandLine command, Map<String, CommandSpec> takers) {
    if (command.getCommandSpec().findOption("--config") != null) {
      takers.put(name, command.getCommandSpec());
    }
    command.getSubcommands().forEach((sub, one) -> collect(name + " " + sub, one, takers));
  }

  private static CommandLine line(Map<String, String> environment, Path folder) {
    return DueRegard.whole(
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintWriter(OutputStream.nullOutputStream(), true, UTF_8),
            environment,
            folder,
            Terminals.NONE,
            Terminal.CLOCK));
  }
}
