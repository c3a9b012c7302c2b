package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.BaselineState;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifVolumeTest {
  @Test
  void theResultsAreProblemsAndGapsWithWhatIsWaived() {
    JsonNode run = Strict.sarif(Ashdene.report());

    assertThat(texts(run.get("results"), "ruleId"))
        .containsExactly(
            "FILE-WARNING",
            "EIA-1-05",
            "FBK-1-02",
            "GUN-3-07",
            "INF-1-04",
            "P10-4-02",
            "SCR-2-03",
            "SOS-1-01");
  }

  @Test
  void everyRuleRunIsListedAndResultsPointAtTheirOwn() {
    JsonNode run = Strict.sarif(Ashdene.report());
    JsonNode rules = run.get("tool").get("driver").get("rules");

    assertThat(texts(rules, "id"))
        .hasSize(2 + Ashdene.report().findings().size())
        .contains("GOV-4-01", "GUN-1-01")
        .doesNotHaveDuplicates();
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
    assertThat(rules).allSatisfy(rule -> assertThat(rule.findValue("security-severity")).isNull());
  }

  @Test
  void aCleanRunHasNoResultsAndStillItsRules() {
    JsonNode run = Strict.sarif(Sample.of(Requires.that("A-1", "T").met("stated").finding()));

    assertThat(run.get("results")).isEmpty();
    assertThat(texts(run.get("tool").get("driver").get("rules"), "id")).contains("A-1");
  }

  @Test
  void aResultHasWhatGithubAsksFor() {
    JsonNode result = Strict.sarif(Ashdene.report()).get("results").get(3);

    assertThat(result.get("message").get("text").asText())
        .startsWith("Not met: There is time to consider what people said. The decision on 8 April")
        .endsWith("or record why this is enough.");
    assertThat(result.get("level").asText()).isEqualTo("error");
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertThat(place.get("artifactLocation").get("uri").asText()).isEqualTo("plans/ashdene.yaml");
    assertThat(place.get("region").toString())
        .isEqualTo("{\"startLine\":41,\"startColumn\":9,\"endLine\":41,\"endColumn\":10}");
    assertThat(result.get("partialFingerprints").get("primaryLocationLineHash").asText())
        .matches("[0-9a-f]{16}:1");
    JsonNode steps = result.get("codeFlows").get(0).get("threadFlows").get(0).get("locations");
    assertThat(steps)
        .extracting(step -> step.get("location").get("message").get("text").asText())
        .containsExactly("consultation closes: 4 April 2027", "decision: 8 April 2027");
  }

  @ParameterizedTest
  @CsvSource({
    "LAW, NOT_MET, error, error",
    "LAW, NOT_SHOWN, error, error",
    "RISK, NOT_MET, error, warning",
    "RISK, NOT_SHOWN, warning, warning",
    "GUIDANCE, NOT_MET, warning, warning",
    "PRACTICE, NOT_SHOWN, note, recommendation",
    "LAW, COULD_NOT_EVALUATE, error, error"
  })
  void theLevelFollowsForceAndOutcome(Force force, Outcome outcome, String level, String problem) {
    Source source = new Source("s", "S", "statute");
    JsonNode run =
        Strict.sarif(
            Sample.of(Requires.that("A-1", "T").from(source, force).is(outcome).finding()));

    assertThat(run.get("results").get(0).get("level").asText()).isEqualTo(level);
    assertThat(
            run.get("tool")
                .get("driver")
                .get("rules")
                .get(2)
                .get("properties")
                .get("problem.severity")
                .asText())
        .isEqualTo(problem);
  }

  @Test
  void aWaivedGapIsSuppressedAndOnlyThat() {
    for (JsonNode result : Strict.sarif(Ashdene.report()).get("results")) {
      boolean isWaived = result.get("ruleId").asText().equals("P10-4-02");
      assertThat(result.get("suppressions")).hasSize(isWaived ? 1 : 0);
      if (isWaived) {
        assertThat(result.get("suppressions").get(0).toString())
            .isEqualTo(
                "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"Accepted by"
                    + " Chair of the board until 31 January 2027: Paper forms are being printed"
                    + " again.\"}");
      }
    }
  }

  @Test
  void theBaselineIsTold() {
    JsonNode results =
        Strict.sarif(
                Sample.of(
                    Requires.that("A-1", "T").baseline(BaselineState.NEW).finding(),
                    Requires.that("A-2", "T").baseline(BaselineState.UNCHANGED).finding(),
                    Requires.that("A-3", "T").finding()))
            .get("results");

    assertThat(results.get(0).get("baselineState").asText()).isEqualTo("new");
    assertThat(results.get(1).get("baselineState").asText()).isEqualTo("unchanged");
    assertThat(results.get(2).has("baselineState")).isFalse();
  }

  @Test
  void aPlanThatCannotBeReadIsAResultAndAFailedRun() {
    JsonNode run = Strict.sarif(Ashdene.report(), Sample.unreadable());

    JsonNode last = run.get("results").get(run.get("results").size() - 1);
    assertThat(last.get("ruleId").asText()).isEqualTo("FILE-ERROR");
    assertThat(last.get("level").asText()).isEqualTo("error");
    JsonNode place = last.get("locations").get(0).get("physicalLocation");
    assertThat(place.get("artifactLocation").get("uri").asText()).isEqualTo("plans/broken.yaml");
    assertThat(place.get("region").get("startLine").asInt()).isEqualTo(12);
    JsonNode invocation = run.get("invocations").get(0);
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(texts(invocation.get("toolExecutionNotifications"), "level"))
        .containsExactly("error");
    JsonNode sound = Strict.sarif(Ashdene.report()).get("invocations").get(0);
    assertThat(sound.get("executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void whatIsOverTheLimitIsLeftOutAndSaid() throws Exception {
    Report many = Sample.gaps(5_000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Volume volume = Format.SARIF.open(Options.PLAIN, false, out);
    for (int i = 0; i < 6; i++) {
      volume.add(many);
    }
    volume.close();

    assertThat(volume.leftOut()).singleElement().asString().startsWith("sarif: 5000 results");
    String sarif = out.toString(StandardCharsets.UTF_8);
    assertThat(sarif.split("\"ruleId\"", -1)).hasSize(25_001);
    assertThat(sarif).contains("sarif: 5000 results are left out");
  }

  @Test
  void longTextsAreCutToWhatGithubTakes() {
    JsonNode run = Strict.sarif(Sample.saying("😀word ".repeat(1_000)));

    for (JsonNode rule : run.get("tool").get("driver").get("rules")) {
      assertThat(rule.get("shortDescription").get("text").asText()).hasSizeLessThan(1_025);
      assertThat(rule.get("fullDescription").get("text").asText()).hasSizeLessThan(1_025);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert) {0}",
        "<script>alert(1)</script>",
        "\u0000\u001b[31m\u202E\uFFFE",
        "\uD800 😀",
        "]]>",
        "::error::x",
        "a\nb"
      })
  void hostileTextStaysText(String text) {
    JsonNode run = Strict.sarif(Sample.saying(text));

    assertThat(run.get("results")).hasSize(3);
    assertThat(run.findValuesAsText("text"))
        .allSatisfy(shown -> assertThat(shown).doesNotContain("](", "{0}"));
    assertThat(run.findValuesAsText("justification"))
        .allSatisfy(shown -> assertThat(shown).doesNotContain("](", "{0}"));
    assertThat(run.findValuesAsText("markdown"))
        .allSatisfy(shown -> assertThat(shown).doesNotContainPattern("(?<!\\\\)[<\\[]"));
    assertThat(run.toString()).doesNotContain("\u202E", "\\u0000", "\\u001B");
  }

  private static List<String> texts(JsonNode items, String key) {
    List<String> all = new ArrayList<>();
    items.forEach(item -> all.add(item.get(key).asText()));
    return all;
  }
}
