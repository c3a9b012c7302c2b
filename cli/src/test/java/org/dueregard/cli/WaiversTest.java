package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a waiver covers, for how long, and how it is told. */
class WaiversTest extends WaivedPlans {
  private static final Path ASHDENE =
      Path.of("../examples/ashdene/plan.yaml").toAbsolutePath().normalize();

  @Test
  void a_waived_gap_is_always_shown_with_reason_approver_and_end() throws Exception {
    waivers(waiver("GUN-3-07", ""));
    Result text = check(rushed, "-F", "risk", "--only", "GUN-3-07");
    JsonNode waiver = finding(json(rushed), "GUN-3-07").get("waiver");

    assertThat(text.exit()).as(text.err()).isZero();
    assertThat(text.out())
        .contains("GUN-3-07  W waived")
        .contains("Why: The trial ends in June")
        .contains("Risk: Challenge")
        .contains("Who: Ann Lee, 1 November 2026")
        .contains("Until: 31 January 2027");
    assertThat(waiver.toString())
        .isEqualTo(
            "{\"reason\":\"The trial ends in June\",\"approved_by\":\"Ann Lee\","
                + "\"approved_on\":\"2026-11-01\",\"risk\":\"Challenge\","
                + "\"expires\":\"2027-01-31\"}");
    assertThat(check(rushed, "-f", "html").out())
        .contains("The trial ends in June", "Risk: Challenge", "31 January 2027");
  }

  @Test
  void a_waiver_changes_the_outcome_of_its_own_requirement_alone() throws Exception {
    Map<String, String> without = outcomes(json(ASHDENE, "--ignore-waivers"));
    int waived = 0;
    for (JsonNode finding : json(ASHDENE, "--ignore-waivers").get("findings")) {
      String id = finding.get("requirement").asText();
      String outcome = finding.get("outcome").asText();
      boolean isWaivable = outcome.startsWith("not met") || outcome.equals("not shown");
      Map<String, String> expected = new LinkedHashMap<>(without);
      if (isWaivable && !finding.get("force").asText().equals("law")) {
        expected.put(id, "waived");
        waived++;
      } else if (!isWaivable) {
        continue;
      }
      Path file = waivers(waiver(id, ""));
      assertThat(outcomes(json(ASHDENE, "--waivers", file))).isEqualTo(expected);
    }
    assertThat(waived).isGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'', waived",
    "/decision, waived",
    "/decision/date, waived",
    "/decision/dat, not met",
    "/timeline, not met",
  })
  void a_path_bounds_what_a_waiver_covers(String at, String outcome) throws Exception {
    waivers(waiver("GUN-3-07", at.isEmpty() ? "" : "at: " + at + ", "));
    JsonNode report = json(rushed);

    assertThat(finding(report, "GUN-3-07").get("outcome").asText()).isEqualTo(outcome);
    assertThat(report.findValuesAsText("message"))
        .containsExactlyElementsOf(
            outcome.equals("waived")
                ? List.of()
                : List.of(
                    "This waiver does not hold: the gap of GUN-3-07 is not all under " + at + "."));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-31, waived", "2027-02-01, not met"})
  void a_waiver_holds_to_the_end_of_its_last_day(String asOf, String outcome) throws Exception {
    waivers(waiver("GUN-3-07", ""));
    JsonNode report = json(rushed, "--as-of", asOf);

    assertThat(finding(report, "GUN-3-07").get("outcome").asText()).isEqualTo(outcome);
    assertThat(report.get("problems").toString())
        .isEqualTo(
            outcome.equals("waived")
                ? "[]"
                : "[{\"severity\":\"warning\",\"message\":\"This waiver of GUN-3-07 ended on 31"
                    + " January 2027.\",\"path\":\"/0\",\"line\":1,\"column\":3,\"hint\":\"Close the"
                    + " gap, or have the waiver agreed again.\","
                    + "\"file\":\"dueregard-waivers.yaml\"}]");
  }

  @Test
  void what_law_asks_cannot_be_waived() throws Exception {
    for (JsonNode finding : json(ASHDENE, "--ignore-waivers").get("findings")) {
      boolean isLaw = finding.get("force").asText().equals("law");
      if (isLaw && finding.get("outcome").asText().equals("not shown")) {
        String id = finding.get("requirement").asText();
        JsonNode report = json(ASHDENE, "--waivers", waivers(waiver(id, "")));

        assertThat(finding(report, id).get("outcome").asText()).isEqualTo("not shown");
        assertThat(report.findValuesAsText("message"))
            .contains(id + " is a requirement of law here, and no waiver holds for it.");
        return;
      }
    }
    throw new AssertionError("the plan has no gap of law");
  }

  @ParameterizedTest
  @CsvSource({
    "SCR-02, This waiver of SCR-02 matches no gap: here it is 'needs judgement'.",
    "GUN-3-7, 'There is no requirement ''GUN-3-7'', so this waiver waives nothing.'",
    "LOC-NOTTS-01, This waiver of LOC-NOTTS-01 matches no gap: LOC-NOTTS-01 is not checked for this plan.",
  })
  void a_waiver_that_matches_nothing_is_told(String id, String said) throws Exception {
    waivers(waiver(id, ""));

    assertThat(json(rushed).findValuesAsText("message")).containsExactly(said);
  }

  @Test
  void a_waiver_that_names_a_plan_is_told_in_that_plan_alone() throws Exception {
    waivers(
        waiver("GUN-3-07", "plan: plans/a/rushed.yaml, ")
            + waiver("SCR-04", "plan: plans/b/minimal.yaml, ")
            + waiver("SCR-02", "plan: plans/a/rushed.yaml, "));
    Result both = check(folder.resolve("plans"), "-f", "json", "-F", "never");
    JsonNode reports = new ObjectMapper().readTree(both.out());

    assertThat(finding(reports.get(0), "GUN-3-07").get("outcome").asText()).isEqualTo("waived");
    assertThat(finding(reports.get(0), "SCR-04").get("outcome").asText()).isNotEqualTo("waived");
    assertThat(reports.get(0).findValuesAsText("message"))
        .containsExactly("This waiver of SCR-02 matches no gap: here it is 'needs judgement'.");
    assertThat(reports.get(1).findValuesAsText("message"))
        .containsExactly("This waiver of SCR-04 matches no gap: here it is 'not due yet'.");
    assertThat(both.err().strip().lines()).hasSize(1);
  }

  @Test
  void in_a_run_over_many_plans_a_waiver_of_none_is_told_once() throws Exception {
    waivers(
        waiver("GUN-3-07", "")
            + waiver("SCR-02", "")
            + waiver("SCR-04", "plan: plans/gone.yaml, "));
    Result both = check(folder.resolve("plans"), "-f", "json", "-F", "never");

    assertThat(new ObjectMapper().readTree(both.out()).findValuesAsText("message")).isEmpty();
    assertThat(both.err().lines().limit(2))
        .containsExactly(
            "dueregard: dueregard-waivers.yaml:2:3: This waiver of SCR-02 matches no gap in any of"
                + " the plans. Take it out if it is no longer needed.",
            "dueregard: dueregard-waivers.yaml:3:3: This waiver is for 'plans/gone.yaml', and no"
                + " such plan is there. Write the plan's path from the folder of this file.");
    assertThat(both.err().lines()).hasSize(3);
  }

  @Test
  void explain_tells_of_waivers_too() throws Exception {
    waivers(waiver("GUN-3-07", ""));
    Terminal here = new Terminal().in(folder);
    Result held = here.with("explain", "GUN-3-07", rushed);
    Result ended = here.with("explain", "GUN-3-07", rushed, "--as-of", "2027-02-01");

    assertThat(held.out())
        .contains("Waived\n  Until     31 January 2027\n  By        Ann Lee\n")
        .contains("  On        1 November 2026\n", "  Risk      Challenge\n");
    assertThat(ended.out()).contains("Waivers that do not hold\n  dueregard-waivers.yaml:1:3  ");
    assertThat(here.with("explain", "GUN-3-07", rushed, "--ignore-waivers").out())
        .doesNotContain("Waived");
  }

  private static Map<String, String> outcomes(JsonNode report) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    report
        .get("findings")
        .forEach(one -> outcomes.put(one.get("requirement").asText(), one.get("outcome").asText()));
    return outcomes;
  }
}
