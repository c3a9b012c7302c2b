package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;

/** What SARIF says of a run as a whole, gathered while its reports come: little for each plan. */
final class SarifRun {
  private final JsonGenerator json;
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private String version = "";
  private LocalDate asOf = LocalDate.MIN;

  SarifRun(JsonGenerator json) {
    this.json = json;
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
  }

  private record Artifact(String id, String path, String title, String sha256, String level) {}

  private record Fault(String message, String path, int line, int column) {}

  void add(Report report, Filed filed) {
    version = report.version();
    asOf = report.plan().asOf().isAfter(asOf) ? report.plan().asOf() : asOf;
    artifacts.add(
        new Artifact(
            filed.planId(),
            filed.plan(),
            PlainText.of(report.plan().title()),
            PlainText.of(report.plan().sha256()),
            report.assurance().map(assurance -> assurance.level().word()).orElse("")));
    report.counts().forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
    for (Problem problem : report.problems()) {
      if (problem.isError()) {
        faults.add(
            new Fault(
                Wording.problem(problem), filed.file(problem), problem.line(), problem.column()));
      }
    }
  }

  /** Everything of the run but its results. */
  void write(SarifRules rules, boolean single, List<String> leftOut) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "dueregard");
    json.writeStringField("semanticVersion", PlainText.of(version));
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    automation(single);
    invocation(leftOut);
    artifacts();
    properties();
  }

  /** The text before the last slash is the category under which GitHub keeps an upload. */
  private void automation(boolean single) throws IOException {
    String plan = single && !artifacts.isEmpty() ? artifacts.get(0).id() + "/" : "";
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "dueregard/" + plan + asOf);
    json.writeEndObject();
  }

  private void invocation(List<String> leftOut) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", faults.isEmpty() && counts.get(Outcome.COULD_NOT_EVALUATE) == 0);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Fault fault : faults) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      Sarif.message(json, "No check was made. " + fault.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      Sarif.place(json, fault.path(), fault.line(), fault.column());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    for (String sentence : leftOut) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      Sarif.message(json, sentence);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifacts() throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (Artifact artifact : artifacts) {
      json.writeStartObject();
      Sarif.file(json, "location", artifact.path());
      if (!artifact.sha256().isEmpty()) {
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", artifact.sha256());
        json.writeEndObject();
      }
      json.writeObjectFieldStart("properties");
      json.writeStringField("title", artifact.title());
      json.writeStringField("assuranceLevel", artifact.level());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void properties() throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("counts");
    for (Map.Entry<Outcome, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().words(), count.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
