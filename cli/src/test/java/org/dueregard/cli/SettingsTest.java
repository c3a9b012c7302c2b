package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dueregard.cli.Terminal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody types comes from the environment, else from the nearest configuration file. */
class SettingsTest {
  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void write_a_plan_with_a_gap_of_force_risk() throws IOException {
    plan = Files.writeString(folder.resolve("plan.yaml"), Terminal.RUSHED);
  }

  @ParameterizedTest
  @CsvSource({
    "'fail-on: never', '', '', 0",
    "'fail-on: risk', '', '', 1",
    "'fail-on: risk', never, '', 0",
    "'fail-on: never', risk, '', 1",
    "'fail-on: never', never, risk, 1",
    "'fail-on: risk', risk, never, 0",
  })
  void a_flag_goes_before_the_environment_and_that_before_the_file(
      String file, String environment, String flag, int exit) throws IOException {
    config(folder, file + "\nonly: [GUN-3-07]\n");
    Terminal terminal = new Terminal().in(folder);
    if (!environment.isEmpty()) {
      terminal.env("DUEREGARD_FAIL_ON", environment);
    }
    Result result =
        flag.isEmpty()
            ? terminal.with("check", plan)
            : terminal.with("check", plan, "--fail-on", flag);

    assertThat(result.exit()).as(result.err()).isEqualTo(exit);
  }

  @Test
  void a_file_chooses_local_policies() throws IOException {
    config(folder, "policies: [nottingham, coproduction]\n");
    Result result = new Terminal().in(folder).with("check", plan, "-f", "json", "-F", "never");

    assertThat(result.out()).contains("\"requirement\": \"LOC-NOTTS-01\"", "\"COP-00\"");
  }

  @Test
  void explain_reads_it_too() throws IOException {
    config(folder, "as-of: 2031-01-01\n");

    Result result = new Terminal().in(folder).with("explain", "GUN-3-08", plan);

    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @Test
  void the_nearest_file_counts_and_none_beyond_the_root_of_the_repository() throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository/.git")).getParent();
    Path plans = Files.createDirectories(repository.resolve("plans"));
    config(folder, "fail-on: nonsense\n");

    assertThat(new Terminal().in(plans).with("check", plan, "-F", "never").exit()).isZero();

    config(repository, "fail-on: risk\nonly: [GUN-3-07]\n");
    assertThat(new Terminal().in(plans).with("check", plan).exit()).isEqualTo(1);
  }

  @Test
  void a_file_may_be_named() throws IOException {
    Path named = Files.writeString(folder.resolve("ours.yaml"), "fail-on: risk\nonly: GUN-3-07\n");

    assertThat(new Terminal().in(folder).with("check", plan, "-c", named).exit()).isEqualTo(1);
    assertThat(
            new Terminal()
                .in(folder)
                .env("DUEREGARD_CONFIG", "ours.yaml")
                .with("check", plan)
                .exit())
        .isEqualTo(1);
    config(folder, "fail-on: never\n");
    assertThat(new Terminal().in(folder).with("check", plan, "-q", "-c", named).exit())
        .as("whatever flag comes first")
        .isEqualTo(1);
    config(folder, "policies: [a\n");
    assertThat(new Terminal().in(folder).with("check", plan, "-q", "-c", named).exit())
        .as("whatever is wrong with another")
        .isEqualTo(1);
    assertThat(new Terminal().in(folder).with("check", plan, "-c", "no-such.yaml").exit())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'polices: [nottingham]', Did you mean 'policies'?",
    "'policies: {a: b}', a setting is a value or a list",
    "'policies: [a', not YAML that we can read",
    "'fail-on: loud', loud",
    "'policies: [notingham]', Did you mean 'nottingham'?",
  })
  void what_is_wrong_in_it_is_said_and_nothing_is_checked(String file, String said)
      throws IOException {
    config(folder, file + "\n");
    Result result = new Terminal().in(folder).with("check", plan);

    assertThat(result.err()).contains(said);
    assertThat(result.exit()).isEqualTo(2);
  }

  @Test
  void two_files_in_one_folder_are_refused() throws IOException {
    config(folder, "fail-on: risk\n");
    Files.writeString(folder.resolve(".dueregard.yml"), "fail-on: never\n");
    Result result = new Terminal().in(folder).with("check", plan);

    assertThat(result.err()).contains("Keep one.");
    assertThat(result.exit()).isEqualTo(2);
  }

  @Test
  void each_setting_is_shown_with_where_it_comes_from() throws IOException {
    config(
        folder,
        """
        fail-on: risk
        format: [text, 'json:out/report.json']
        waivers: w.yaml
        baseline: ../known.json
        pack: [ours, theirs]
        output: report.html
        """);
    Result result =
        new Terminal().in(folder).env("DUEREGARD_FAIL_ON", "practice").with("config", "show");

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("fail-on: practice  (DUEREGARD_FAIL_ON)\n")
        .contains("format: text,json:" + folder.resolve("out/report.json") + "  (" + folder)
        .contains("waivers: " + folder.resolve("w.yaml") + "  (")
        .contains("baseline: " + folder.resolveSibling("known.json") + "  (")
        .contains("pack: " + folder.resolve("ours") + "," + folder.resolve("theirs") + "  (")
        .contains("output: " + folder.resolve("report.html") + "  (")
        .contains("for: lead  (default)\n")
        .contains("only: none  (default)\n");
  }

  @Test
  void a_list_of_formats_in_the_file_writes_each() throws IOException {
    config(folder, "format: [text, 'json:report.json']\nfail-on: never\n");
    Result result = new Terminal().in(folder).with("check", plan);

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("Assurance level");
    assertThat(Files.readString(folder.resolve("report.json"))).contains("\"findings\"");
  }

  private static void config(Path where, String text) throws IOException {
    Files.writeString(where.resolve(".dueregard.yaml"), text);
  }
}
