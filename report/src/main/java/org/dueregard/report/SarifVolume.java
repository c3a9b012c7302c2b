package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;

/**
 * SARIF 2.1.0 for code scanning: one run with a result for each problem with a file and each gap of
 * every plan. Results are written as they come; what the run as a whole says follows them.
 */
final class SarifVolume implements Volume {
  /** The most results that GitHub takes in one run. */
  static final int MOST_RESULTS = 25_000;

  private final Repository repository;
  private final boolean single;
  private final JsonGenerator json;
  private final SarifRules rules = new SarifRules();
  private final SarifResult result;
  private final SarifRun run;
  private int results;
  private int leftOut;

  SarifVolume(Options options, boolean single, OutputStream out) throws IOException {
    this.repository = options.repository();
    this.single = single;
    this.json = JsonWriter.JSON.createGenerator(Format.writer(out));
    this.result = new SarifResult(json, rules);
    this.run = new SarifRun(json);
    json.setPrettyPrinter(JsonWriter.pretty());
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Report report) throws IOException {
    Filed filed = new Filed(report, repository);
    new Outline(report).all().forEach(rules::add);
    run.add(report, filed);
    for (Problem problem : filed.problems()) {
      if (hasRoom()) {
        result.write(problem, filed);
      }
    }
    for (Finding gap : filed.gaps()) {
      if (hasRoom()) {
        result.write(gap, filed);
      }
    }
  }

  private boolean hasRoom() {
    if (results < MOST_RESULTS) {
      results++;
      return true;
    }
    leftOut++;
    return false;
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    run.write(rules, single, leftOut());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  @Override
  public List<String> leftOut() {
    return leftOut == 0
        ? List.of()
        : List.of(
            "sarif: "
                + leftOut
                + " results are left out, as GitHub takes "
                + MOST_RESULTS
                + " in one run. Check fewer plans in a run.");
  }
}
