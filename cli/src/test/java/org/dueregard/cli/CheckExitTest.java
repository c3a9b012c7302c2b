package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.finding.FailOn;
import org.dueregard.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckExitTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> GAPS = Set.of("not met", "not shown", "could not evaluate");
  private static final List<String> FORCES = List.of("law", "risk", "guidance", "practice");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(FailOn.class)
  void exit_1_exactly_when_a_gap_has_the_force_asked_for_or_more(FailOn failOn) throws Exception {
    Path plan = Terminal.write(folder.resolve("plan.yaml"), Terminal.RUSHED);
    var result = dueregard("check", plan, "-f", "json", "--fail-on", failOn);
    boolean fails = false;
    for (JsonNode finding : JSON.readTree(result.out()).get("findings")) {
      int rank = FORCES.indexOf(finding.get("force").asText());
      fails |=
          GAPS.contains(finding.get("outcome").asText())
              && rank <= FORCES.indexOf(failOn.toString());
    }
    assertThat(result.exit()).isEqualTo(fails ? 1 : 0);
    assertThat(result.lastLine()).contains("Exit " + result.exit());
  }

  @ParameterizedTest
  @CsvSource({"law, 0", "risk, 1", "guidance, 1", "practice, 1", "never, 0"})
  void a_gap_of_force_risk_counts_from_risk_on(String failOn, int exit) {
    Path plan = Terminal.write(folder.resolve("plan.yaml"), Terminal.RUSHED);
    var result = dueregard("check", plan, "--only", "GUN-3-07", "-F", failOn);
    assertThat(result.exit()).isEqualTo(exit);
    assertThat(result.lastLine()).contains("1 not met").contains("Exit " + exit);
  }

  @Test
  void the_last_line_counts_plans_requirements_and_each_outcome() throws Exception {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    var result = dueregard("check", plan, "-f", "json", "-F", "never");
    JsonNode report = JSON.readTree(result.out());
    String line = result.lastLine();
    assertThat(line).startsWith("1 plan, " + report.get("findings").size() + " requirement");
    int sum = 0;
    for (Outcome outcome : Outcome.values()) {
      Matcher count = Pattern.compile("(\\d+) " + outcome.words()).matcher(line);
      assertThat(count.find()).as(outcome.words()).isTrue();
      assertThat(count.group(1)).isEqualTo(report.get("counts").get(outcome.words()).asText());
      sum += Integer.parseInt(count.group(1));
    }
    assertThat(sum).isEqualTo(report.get("findings").size());
  }

  @Test
  void a_plan_that_cannot_be_read_is_2_and_its_report_has_the_problems() throws Exception {
    Path plan = Terminal.write(folder.resolve("plan.yaml"), "plan:\n  titel: X\n");
    var result = dueregard("check", plan, "-f", "json");
    assertThat(result.exit()).isEqualTo(2);
    JsonNode report = JSON.readTree(result.out());
    assertThat(report.has("findings")).isFalse();
    assertThat(report.get("problems")).isNotEmpty();
    assertThat(result.err()).contains(plan + ":").contains("1 plan (1 could not be read)");
  }

  @Test
  void a_problem_on_standard_error_cannot_command_the_terminal() {
    String key = "\"ti\\u001b[2J\\ntle\": x\n";
    Path plan = Terminal.write(folder.resolve("plan.yaml"), "plan:\n  " + key);
    var result = dueregard("check", plan, "-f", "json:" + folder + "/x.json", "-q");
    assertThat(result.err()).contains(plan + ":2:3").doesNotContain("\u001b");
    assertThat(result.err().lines()).allMatch(line -> line.matches("(dueregard: |1 plan).*"));
  }

  @Test
  void a_missing_plan_is_2() {
    var result = dueregard("check", folder.resolve("none.yaml"));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).contains("There is no such file.");
  }

  @Test
  void an_unreadable_plan_among_others_is_2_and_every_report_is_written() throws Exception {
    Terminal.plan(folder.resolve("a.yaml"));
    Terminal.write(folder.resolve("b.yaml"), ": {");
    Terminal.plan(folder.resolve("c.yaml"));
    var result = dueregard("check", folder, "-f", "json", "-F", "practice");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(JSON.readTree(result.out()))
        .extracting(report -> report.has("findings"))
        .containsExactly(true, false, true);
  }

  @Test
  void no_plans_is_2() {
    assertThat(dueregard("check", folder).exit()).isEqualTo(2);
    assertThat(dueregard("check").exit()).isEqualTo(2);
  }

  @Test
  void no_requirement_left_is_2() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    var result = dueregard("check", plan, "--only", "gunning", "--skip", "gunning");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("no requirement in force");
  }

  @Test
  void no_requirement_in_force_is_2() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    var result = dueregard("check", plan, "--only", "GUN-3-07", "--law", "1900-01-01");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("no requirement in force");
  }

  @Test
  void a_report_that_cannot_be_written_is_3_and_the_others_are_written() throws Exception {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    Path file = Files.writeString(folder.resolve("file"), "");
    var result =
        dueregard("check", plan, "-f", "json:" + file + "/x.json", "-f", "text", "-F", "law");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("The report cannot be written to '" + file);
    assertThat(result.out()).contains("Evening hours");
  }

  @Test
  void a_rule_base_that_does_not_load_is_3_and_says_whose_fault_it_is() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    Terminal broken =
        new Terminal()
            .loading(
                () -> {
                  throw new IllegalStateException("no rules");
                });
    var result = broken.with("check", plan);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("a fault of this program").doesNotContain("\tat ");
    assertThat(broken.with("check", plan, "-v").err()).contains("\tat ");
  }

  @Test
  void an_error_of_the_machine_is_3_too() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    Terminal broken =
        new Terminal()
            .loading(
                () -> {
                  throw new NoClassDefFoundError("org/example/Gone");
                });
    assertThat(broken.with("check", plan).exit()).isEqualTo(3);
  }
}
