package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.FailOn;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where SARIF says that a result is, and by what it is known again. */
class SarifPlacesTest {
  @Test
  void aProblemOfAnotherFileStandsInThatFile() {
    Problem problem =
        new Problem(
            Problem.Severity.ERROR, "M.", PlanPath.ROOT, 3, 5, "", "./dueregard-waivers.yaml");
    Report report = withProblems(problem, problem);

    JsonNode results = Strict.sarif(report).get("results");

    assertThat(results).hasSize(2);
    for (JsonNode result : results) {
      assertThat(result.findValue("uri").asText()).isEqualTo("dueregard-waivers.yaml");
      assertThat(result.findValue("startLine").asInt()).isEqualTo(3);
      assertThat(result.findValue("startColumn").asInt()).isEqualTo(5);
    }
    assertThat(fingerprints(results)).doesNotHaveDuplicates();
  }

  @Test
  void fingerprintsOutlastMovedLinesAndTellPlansApart() {
    JsonNode before = Strict.sarif(at("a.yaml", 10), at("b.yaml", 10)).get("results");
    JsonNode after = Strict.sarif(at("a.yaml", 99), at("b.yaml", 12)).get("results");

    assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
    assertThat(fingerprints(before)).hasSize(4).doesNotHaveDuplicates();
    assertThat(before.toString()).isNotEqualTo(after.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "plans/a b.yaml, plans/a%20b.yaml",
    "./x.yaml, x.yaml",
    "a/../b.yaml, b.yaml",
    "C:é.yaml, C%3A%C3%A9.yaml",
    "<stdin>, %3Cstdin%3E",
    "a%b?#.yaml, a%25b%3F%23.yaml"
  })
  void aFileIsNamedByARelativeAddress(String file, String uri) {
    assertThat(Strict.sarif(at(file, 1)).get("results").findValue("uri").asText()).isEqualTo(uri);
  }

  @Test
  void pathsCountFromTheRootOfTheRepository() {
    Options options =
        Options.PLAIN.in(
            FailOn.LAW, new Repository(Path.of("/home/r"), Path.of("/home/r/services/plans")));

    for (String file : List.of("x.yaml", "./x.yaml", "/home/r/services/plans/x.yaml")) {
      assertThat(Strict.together(Format.SARIF, options, at(file, 1)))
          .contains("\"uri\": \"services/plans/x.yaml\"");
    }
    assertThat(Strict.together(Format.SARIF, options, at("../../y.yaml", 1)))
        .contains("\"uri\": \"y.yaml\"");
  }

  @Test
  void aRunOfOnePlanIsKeptUnderThatPlan() {
    String one = Sample.written(Format.SARIF, Ashdene.report(), Options.PLAIN);
    assertThat(one).contains("\"id\": \"dueregard/plans/ashdene/2026-11-22\"");
    assertThat(Strict.sarif(Ashdene.report()).get("automationDetails").get("id").asText())
        .isEqualTo("dueregard/2026-11-22");
  }

  private static Report at(String file, int line) {
    Report report =
        Sample.of(
            Requires.that("A-1", "T").at("/activities/0", line, 3).finding(),
            Requires.that("A-2", "T").finding());
    return new Report(
        report.version(),
        new Report.Subject("T", file, Sample.HASH, "", "", Sample.AS_OF, Sample.AS_OF, ""),
        report.assurance(),
        report.findings(),
        report.duties(),
        report.problems(),
        report.notChecked(),
        report.digest());
  }

  private static Report withProblems(Problem... problems) {
    Report report = Sample.of(new Finding[0]);
    return new Report(
        report.version(),
        report.plan(),
        report.assurance(),
        report.findings(),
        report.duties(),
        List.of(problems),
        report.notChecked(),
        report.digest());
  }

  private static List<String> fingerprints(JsonNode results) {
    List<String> all = new ArrayList<>();
    results.forEach(result -> all.add(result.get("partialFingerprints").toString()));
    return all;
  }
}
