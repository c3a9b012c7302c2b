package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFlagsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ESCAPE = "\u001b[";

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void plan() {
    plan = Terminal.plan(folder.resolve("plan.yaml"));
  }

  @Test
  void the_day_is_the_one_asked_for_else_today() throws Exception {
    assertThat(report("--as-of", "2027-01-02").get("plan").get("as_of").asText())
        .isEqualTo("2027-01-02");
    assertThat(report().get("plan").get("as_of").asText()).isEqualTo("2026-11-22");
  }

  @Test
  void the_law_is_that_of_the_day_asked_for() throws Exception {
    assertThat(report("--law", "2025-03-04").get("plan").get("law_at").asText())
        .isEqualTo("2025-03-04");
  }

  /** What if this were decided on that day? The report says which day's law was used, and why. */
  @Test
  void a_report_for_people_says_which_law_and_why() throws Exception {
    for (String format : List.of("text", "html")) {
      assertThat(dueregard("check", plan, "-f", format, "--law", "2025-03-04").out())
          .contains("4 March 2025. This day was asked for.");
    }
  }

  @Test
  void only_and_skip_select_by_id_and_source() throws Exception {
    assertThat(sources("--only", "gunning")).isNotEmpty().containsOnly("gunning");
    assertThat(sources("--skip", "gunning")).doesNotContain("gunning");
    JsonNode one = report("--only", "GUN-3-07");
    assertThat(one.get("findings")).hasSize(1);
    JsonNode skipped = report("--skip", "GUN-3-07").get("not_checked").get("requirements_skipped");
    assertThat(skipped).extracting(JsonNode::asText).containsExactly("GUN-3-07");
  }

  @Test
  void an_unknown_selection_is_2_with_the_nearest() {
    for (String flag : List.of("--only", "--skip")) {
      var result = dueregard("check", plan, flag, "GUN-3-77");
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err()).contains("GUN-3-77").contains("GUN-3-07");
      assertThat(result.out()).isEmpty();
    }
  }

  @Test
  void a_plan_over_the_limit_is_a_problem() {
    var result = dueregard("check", plan, "--max-bytes", "100");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out().replaceAll("\\s+", " ")).contains("larger than the limit of 100 bytes");
    assertThat(dueregard("check", plan, "--max-bytes", "0").err()).contains("out of range");
  }

  @Test
  void standard_input_goes_by_the_name_given() throws Exception {
    Terminal piped = new Terminal().stdin(Terminal.MINIMAL);
    JsonNode report = JSON.readTree(piped.with("check", "-", "-f", "json").out());
    assertThat(report.get("plan").get("file").asText()).isEqualTo("<stdin>");
    report =
        JSON.readTree(
            piped.with("check", "-", "-f", "json", "--stdin-filepath", "plans/x.yaml").out());
    assertThat(report.get("plan").get("file").asText()).isEqualTo("plans/x.yaml");
    var misused = dueregard("check", plan, "--stdin-filepath", "x");
    assertThat(misused.exit()).isEqualTo(2);
    assertThat(misused.err()).contains("Add -");
  }

  @Test
  void colour_is_for_text_on_standard_output_only() throws Exception {
    Path file = folder.resolve("report.txt");
    Terminal forced = new Terminal().env("FORCE_COLOR", "1");
    assertThat(forced.with("check", plan).out()).contains(ESCAPE);
    assertThat(forced.with("check", plan, "--no-color").out()).doesNotContain(ESCAPE);
    assertThat(forced.with("check", plan, "-f", "json").out()).doesNotContain(ESCAPE);
    forced.with("check", plan, "-o", file);
    assertThat(file).content().doesNotContain(ESCAPE);
    assertThat(new Terminal().onTerminal().with("check", plan).out()).contains(ESCAPE);
    assertThat(dueregard("check", plan).out()).doesNotContain(ESCAPE);
  }

  @Test
  void quiet_leaves_the_last_line_and_verbose_names_each_plan() {
    Path file = folder.resolve("report.txt");
    assertThat(dueregard("check", plan, "-o", file, "-q").err().lines()).hasSize(1);
    assertThat(dueregard("check", plan, "-o", file, "-v").err()).contains("Checked: " + plan);
    assertThat(dueregard("check", plan, "-v").out()).contains("GUN-3-07");
  }

  @Test
  void the_environment_sets_flags_and_a_flag_wins() {
    Path rushed = Terminal.write(folder.resolve("rushed.yaml"), Terminal.RUSHED);
    Terminal never = new Terminal().env("DUEREGARD_FAIL_ON", "never");
    assertThat(never.with("check", rushed).exit()).isZero();
    assertThat(never.with("check", rushed, "-F", "practice").exit()).isEqualTo(1);
    assertThat(new Terminal().env("DUEREGARD_FAIL_ON", "maybe").with("check", plan).exit())
        .isEqualTo(2);
  }

  @Test
  void many_plans_keep_their_order_and_give_the_same_bytes_each_time() throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 100; i < 160; i++) {
      names.add(Terminal.plan(folder.resolve("many/" + i + ".yaml")).toString());
    }
    var first = dueregard("check", folder.resolve("many"), "-f", "json");
    assertThat(JSON.readTree(first.out()))
        .extracting(report -> report.get("plan").get("file").asText())
        .containsExactlyElementsOf(names);
    assertThat(dueregard("check", folder.resolve("many"), "-f", "json")).isEqualTo(first);
    assertThat(first.lastLine()).startsWith("60 plans, ");
  }

  private JsonNode report(String... flags) throws Exception {
    List<Object> args = new ArrayList<>(List.of("check", plan, "-f", "json"));
    args.addAll(List.of(flags));
    return JSON.readTree(dueregard(args.toArray()).out());
  }

  private List<String> sources(String... flags) throws Exception {
    List<String> sources = new ArrayList<>();
    report(flags).get("findings").forEach(f -> sources.add(f.get("source").asText()));
    return sources;
  }
}
