package org.dueregard.server;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.finding.Argued;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Due;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Requirement;

/** Requirements as JSON: the same list from the command line and over HTTP. */
public final class RequirementJson {
  private RequirementJson() {}

  /** An array with an object for each requirement. */
  public static byte[] list(List<Requirement> requirements) {
    return Json.write(
        json -> {
          json.writeStartArray();
          for (Requirement requirement : requirements) {
            json.writeStartObject();
            writeListed(json, requirement);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** One requirement: what the list says of it, and its words. */
  static byte[] one(Requirement requirement) {
    return Json.write(
        json -> {
          json.writeStartObject();
          writeListed(json, requirement);
          json.writeStringField("duty", requirement.duty().orElse(null));
          json.writeStringField("why", requirement.why());
          json.writeArrayFieldStart("argued");
          for (Argued argued : requirement.argued()) {
            writeArgued(json, argued);
          }
          json.writeEndArray();
          json.writeStringField("remedy", requirement.remedy());
          json.writeStringField("question", orNull(requirement.question()));
          json.writeStringField("answers", orNull(requirement.answers()));
          json.writeStringField("why_none", orNull(requirement.whyNone()));
          json.writeEndObject();
        });
  }

  private static void writeListed(JsonGenerator json, Requirement requirement) throws IOException {
    json.writeStringField("id", requirement.id());
    json.writeStringField("source", requirement.source().id());
    json.writeStringField("title", requirement.title());
    json.writeStringField("force", requirement.force().word());
    writeStrings(json, "ground", requirement.grounds());
    json.writeArrayFieldStart("cite");
    for (Citation citation : requirement.cite()) {
      writeCitation(json, citation);
    }
    json.writeEndArray();
    writeInForce(json, requirement.inForce());
    json.writeStringField("check", requirement.check().word());
    json.writeFieldName("due");
    if (requirement.due().isPresent()) {
      writeDue(json, requirement.due().get());
    } else {
      json.writeNull();
    }
    writeStrings(json, "reads", requirement.reads());
  }

  static void writeCitation(JsonGenerator json, Citation citation) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", citation.source());
    json.writeStringField("locator", citation.locator());
    json.writeStringField("url", citation.url());
    json.writeStringField("checked", citation.checked());
    json.writeEndObject();
  }

  private static void writeArgued(JsonGenerator json, Argued argued) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", argued.text());
    json.writeFieldName("cite");
    if (argued.cite().isPresent()) {
      writeCitation(json, argued.cite().get());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private static void writeInForce(JsonGenerator json, InForce span) throws IOException {
    json.writeObjectFieldStart("in_force");
    json.writeStringField(
        "from", span.from().equals(LocalDate.MIN) ? null : span.from().toString());
    json.writeStringField("to", span.isOpen() ? null : span.to().toString());
    json.writeEndObject();
  }

  private static void writeDue(JsonGenerator json, Due due) throws IOException {
    json.writeStartObject();
    json.writeStringField("before", due.before().word());
    json.writeNumberField("weeks", due.weeks());
    json.writeEndObject();
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> strings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
