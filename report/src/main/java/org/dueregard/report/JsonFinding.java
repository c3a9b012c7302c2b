package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Answered;
import org.dueregard.finding.Because;
import org.dueregard.finding.Citation;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Place;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Waiver;

/**
 * Writes one finding. What there is none of is null, so that every finding has the same keys; only
 * where there is a baseline do they say how they stand to it.
 */
final class JsonFinding {
  private final JsonGenerator json;

  JsonFinding(JsonGenerator json) {
    this.json = json;
  }

  void write(Finding finding) throws IOException {
    Requirement requirement = finding.requirement();
    json.writeStartObject();
    json.writeStringField("requirement", requirement.id());
    json.writeStringField("source", requirement.source().id());
    json.writeStringField("title", requirement.title());
    json.writeStringField("force", finding.force().word());
    texts("ground", requirement.grounds());
    json.writeStringField("outcome", finding.outcome().words());
    textOrNull("shown_as", finding.shownAs());
    at(finding.at());
    because(finding.because());
    json.writeStringField("what_we_found", finding.found());
    json.writeStringField("why", requirement.why());
    json.writeStringField("remedy", requirement.remedy());
    textOrNull("question", requirement.question());
    textOrNull("owner", finding.owner().orElse(""));
    textOrNull("due_by", finding.dueBy().map(LocalDate::toString).orElse(""));
    json.writeBooleanField("overdue", finding.overdue());
    duty(finding.duty());
    cite(requirement.cite());
    waiver(finding.waiver());
    judgement(finding.answered());
    if (finding.baseline().isPresent()) {
      json.writeStringField("baseline", finding.baseline().get().word());
    }
    json.writeEndObject();
  }

  private void at(List<Place> places) throws IOException {
    json.writeArrayFieldStart("at");
    for (Place place : places) {
      json.writeStartObject();
      place(place);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void because(List<Because> facts) throws IOException {
    json.writeArrayFieldStart("because");
    for (Because because : facts) {
      json.writeStartObject();
      json.writeStringField("fact", because.fact());
      json.writeStringField("value", because.value());
      place(because.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Place place) throws IOException {
    json.writeStringField("path", place.path().pointer());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
  }

  private void duty(Optional<DutyStatus> duty) throws IOException {
    if (startOrNull("duty", duty)) {
      json.writeStringField("name", duty.get().name());
      texts("owed_because", duty.get().owed() ? duty.get().because() : List.of());
      json.writeEndObject();
    }
  }

  private void cite(List<Citation> citations) throws IOException {
    json.writeArrayFieldStart("cite");
    for (Citation citation : citations) {
      json.writeStartObject();
      json.writeStringField("source", citation.source());
      json.writeStringField("locator", citation.locator());
      json.writeStringField("url", citation.url());
      json.writeStringField("checked", citation.checked());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void waiver(Optional<Waiver> waiver) throws IOException {
    if (startOrNull("waiver", waiver)) {
      json.writeStringField("reason", waiver.get().reason());
      json.writeStringField("approved_by", waiver.get().approvedBy());
      textOrNull("approved_on", waiver.get().approvedOn().map(LocalDate::toString).orElse(""));
      textOrNull("risk", waiver.get().risk());
      json.writeStringField("expires", waiver.get().expires().toString());
      json.writeEndObject();
    }
  }

  private void judgement(Optional<Answered> answered) throws IOException {
    if (startOrNull("judgement", answered)) {
      json.writeStringField("answer", answered.get().answer());
      json.writeStringField("by", answered.get().by());
      json.writeStringField("role", answered.get().role());
      json.writeStringField("on", answered.get().on());
      json.writeStringField("reasoning", answered.get().reasoning());
      json.writeEndObject();
    }
  }

  private boolean startOrNull(String name, Optional<?> part) throws IOException {
    json.writeFieldName(name);
    if (part.isEmpty()) {
      json.writeNull();
      return false;
    }
    json.writeStartObject();
    return true;
  }

  private void textOrNull(String name, String text) throws IOException {
    json.writeFieldName(name);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
