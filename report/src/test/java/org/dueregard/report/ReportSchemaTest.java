package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportSchema.json());

  static List<Report> reports() {
    return List.of(
        Ashdene.report(), Sample.unreadable(), Sample.of(), Sample.gaps(200), anyOutcome());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportIsValid(Report report) {
    assertThat(faults(json(report))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"overdue\": false | \"overdue\": \"no\"",
        "\"dueregard\": | \"extra\": 1, \"dueregard\":",
        "\"requirement\": | \"extra\": 1, \"requirement\":",
        "\"fact\": | \"extra\": 1, \"fact\":",
        "\"outcome\": \"met\" | \"outcome\": \"partly\"",
        "\"force\": \"law\" | \"force\": \"LB\"",
        "\"due_by\": \"2026-10-19\" | \"due_by\": \"19 October 2026\"",
        "\"waived\": 1, | ",
        "\"shown_as\": null | \"shown_as\": \"\"",
        "\"line\": 41 | \"line\": 0",
        "\"level\": \"limited\" | \"level\": \"high\""
      })
  void theSchemaRefusesWhatIsNotAReport(String change) {
    String[] parts = change.split(" \\| ", -1);
    String valid = json(Ashdene.report());
    assertThat(valid).contains(parts[0]);

    assertThat(faults(valid.replace(parts[0], parts[1]))).isNotEmpty();
  }

  private static Report anyOutcome() {
    List<Finding> findings = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      findings.add(Requires.that("A-" + outcome.name(), "T").is(outcome).finding());
    }
    return Sample.of(findings.toArray(Finding[]::new));
  }

  private static List<Error> faults(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String json(Report report) {
    return Sample.written(Format.JSON, report, Options.PLAIN);
  }
}
