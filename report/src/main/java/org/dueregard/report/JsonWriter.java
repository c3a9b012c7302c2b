package org.dueregard.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Report.Assurance;
import org.dueregard.finding.Report.NotChecked;

/** The report for machines; {@link ReportSchema} says what it holds. */
final class JsonWriter {
  static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(pretty());
      new JsonWriter(json).report(report);
    }
    out.write('\n');
  }

  /** The same on one line. */
  static void writeLine(Report report, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new JsonWriter(json).report(report);
    }
    out.write('\n');
  }

  static DefaultPrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter()
        .withSeparators(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private void report(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("dueregard", report.version());
    json.writeStringField("schema", ReportSchema.ID);
    plan(report.plan());
    if (report.assurance().isPresent()) {
      assurance(report.assurance().get());
      counts(report.counts());
      findings(new Outline(report).all());
    }
    duties(report.duties());
    problems(new Outline(report).problems());
    notChecked(report.notChecked());
    json.writeEndObject();
  }

  private void plan(Report.Subject plan) throws IOException {
    json.writeObjectFieldStart("plan");
    json.writeStringField("title", plan.title());
    json.writeStringField("file", plan.file());
    json.writeStringField("sha256", plan.sha256());
    json.writeStringField("stage", plan.stage());
    json.writeStringField("as_of", plan.asOf().toString());
    json.writeStringField("law_at", plan.lawAt().toString());
    json.writeEndObject();
  }

  private void assurance(Assurance assurance) throws IOException {
    json.writeObjectFieldStart("assurance");
    json.writeStringField("level", assurance.level().word());
    texts("because", assurance.because());
    json.writeEndObject();
  }

  private void counts(Map<Outcome, Integer> counts) throws IOException {
    json.writeObjectFieldStart("counts");
    for (Map.Entry<Outcome, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().words(), count.getValue());
    }
    json.writeEndObject();
  }

  private void findings(List<Finding> findings) throws IOException {
    JsonFinding writer = new JsonFinding(json);
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      writer.write(finding);
    }
    json.writeEndArray();
  }

  private void duties(List<DutyStatus> duties) throws IOException {
    json.writeArrayFieldStart("duties");
    for (DutyStatus duty :
        duties.stream().sorted(Comparator.comparing(DutyStatus::name)).toList()) {
      json.writeStartObject();
      json.writeStringField("name", duty.name());
      json.writeBooleanField("owed", duty.owed());
      texts("because", duty.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems(List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().word());
      json.writeStringField("message", problem.message());
      json.writeStringField("path", problem.path().pointer());
      json.writeNumberField("line", problem.line());
      json.writeNumberField("column", problem.column());
      json.writeStringField("hint", problem.hint());
      if (!problem.file().isEmpty()) {
        json.writeStringField("file", problem.file());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void notChecked(NotChecked notChecked) throws IOException {
    json.writeObjectFieldStart("not_checked");
    texts("unread_keys", notChecked.unreadKeys());
    texts("not_formalised", notChecked.notFormalised());
    texts("requirements_skipped", notChecked.requirementsSkipped());
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
