package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import org.dueregard.plan.PlanSchema;
import org.dueregard.report.ReportSchema;
import org.dueregard.rules.Assurance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRegardTest {
  @Test
  void the_version_goes_to_standard_output() {
    var result = dueregard("--version");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEqualTo("dueregard " + Assurance.VERSION + "\n");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "explain",
        "init",
        "requirements",
        "schema",
        "serve",
        "test",
        "pack",
        "completion"
      })
  void help_of_a_command_teaches_by_example(String command) {
    var result = dueregard(command, "--help");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Examples:\n  dueregard " + command);
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(dueregard("-h").out()).contains("\n  " + command + " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          chek                     | Did you mean 'check'?
          --versoin                | Did you mean '--version'?
          check x.yaml --frmat     | Did you mean '--format'?
          check --as-of soon x.yaml | 'soon' is not a date
          schema x                 | There is no place for 'x'
          config                   | Missing required subcommand
          """)
  void misuse_is_2_with_a_hint_on_standard_error(String line, String hint) {
    var result = dueregard((Object[]) line.split(" "));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(hint).contains("--help'.");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void alone_it_teaches_on_standard_error_and_starts_nothing() {
    var result = dueregard();
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("Commands:", "  check ", "dueregard init plan.yaml");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void schema_prints_that_of_the_plan_or_of_the_report() {
    assertThat(dueregard("schema").out()).isEqualToNormalizingNewlines(end(PlanSchema.json()));
    assertThat(dueregard("schema", "--report").out())
        .isEqualToNormalizingNewlines(end(ReportSchema.json()));
  }

  @Test
  void schema_does_not_load_the_rules() {
    Terminal terminal =
        new Terminal()
            .loading(
                () -> {
                  throw new AssertionError("loaded");
                });
    assertThat(terminal.with("schema").exit()).isZero();
  }

  private static String end(String json) {
    return json.stripTrailing() + "\n";
  }
}
