package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.finding.Because;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;

/** Writes the results of a SARIF run. */
final class SarifResult {
  /** The most that GitHub shows of each. */
  private static final int MOST_LOCATIONS = 100;

  private static final int MOST_STEPS = 1_000;

  private final JsonGenerator json;
  private final SarifRules rules;

  SarifResult(JsonGenerator json, SarifRules rules) {
    this.json = json;
    this.rules = rules;
  }

  /** A problem with a file. */
  void write(Problem problem, Filed filed) throws IOException {
    head(Filed.id(problem), Weight.of(problem.severity()), Wording.problem(problem));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    Sarif.place(json, filed.file(problem), problem.line(), problem.column());
    json.writeEndObject();
    json.writeEndArray();
    fingerprints(filed.fingerprint(problem));
    json.writeArrayFieldStart("suppressions");
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A gap, with the facts that led to it as the steps of a flow. */
  void write(Finding gap, Filed filed) throws IOException {
    head(SarifRules.id(gap), Weight.of(gap), Wording.inShort(gap));
    json.writeArrayFieldStart("locations");
    List<Place> places = gap.at().isEmpty() ? List.of(Filed.place(gap)) : gap.at();
    for (Place place : places.stream().limit(MOST_LOCATIONS).toList()) {
      json.writeStartObject();
      Sarif.place(json, filed.plan(), place);
      json.writeEndObject();
    }
    json.writeEndArray();
    fingerprints(filed.fingerprint(gap));
    flow(gap, filed);
    if (gap.baseline().isPresent()) {
      json.writeStringField("baselineState", gap.baseline().get().name().toLowerCase(Locale.ROOT));
    }
    suppressions(gap);
    json.writeObjectFieldStart("properties");
    json.writeStringField("outcome", gap.outcome().words());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void head(String rule, Weight weight, String message) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", rule);
    json.writeNumberField("ruleIndex", rules.index(rule));
    json.writeStringField("level", weight.sarif());
    Sarif.message(json, message);
  }

  /** The first name is the one that GitHub matches by; the second is ours. */
  private void fingerprints(String fingerprint) throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", fingerprint.substring(0, 16) + ":1");
    json.writeStringField("requirementPlanPath/v1", fingerprint);
    json.writeEndObject();
  }

  private void flow(Finding gap, Filed filed) throws IOException {
    if (gap.because().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("locations");
    for (Because because : gap.because().stream().limit(MOST_STEPS).toList()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      Sarif.place(json, filed.plan(), because.place());
      Sarif.message(json, Wording.show(because.fact() + ": " + because.value()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Where one result has the key, all must: an empty array says that nobody accepts the gap. */
  private void suppressions(Finding gap) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (gap.outcome() == Outcome.WAIVED) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      Optional<String> why = gap.waiver().map(Wording::waived).map(Sarif::plain);
      if (why.isPresent()) {
        json.writeStringField("justification", why.get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
