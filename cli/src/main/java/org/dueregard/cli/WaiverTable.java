package org.dueregard.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.finding.Waiver;

/** Waivers as people or programs read them. */
final class WaiverTable {
  /** How a list of waivers can be written. */
  enum Form {
    TEXT,
    JSON
  }

  private WaiverTable() {}

  static byte[] of(List<Waiver> waivers, LocalDate day, Form form) throws IOException {
    return form == Form.JSON ? json(waivers, day) : text(waivers, day);
  }

  private static byte[] text(List<Waiver> waivers, LocalDate day) {
    Prose prose = new Prose();
    for (Waiver waiver : waivers) {
      String plan = waiver.plan().isEmpty() ? "any plan" : waiver.plan();
      prose.hanging("", waiver.requirement() + ", " + plan + place(waiver));
      prose.hanging("  Until: ", waiver.expires() + ", " + state(waiver, day));
      prose.hanging("  Why: ", waiver.reason());
      prose.hanging(
          "  Accepted by: ",
          waiver.approvedBy() + waiver.approvedOn().map(on -> " on " + on).orElse(""));
      if (!waiver.risk().isEmpty()) {
        prose.hanging("  Risk: ", waiver.risk());
      }
      prose.gap();
    }
    return prose.bytes();
  }

  private static String place(Waiver waiver) {
    return waiver.at().isRoot() ? "" : " at " + waiver.at().pointer();
  }

  private static String state(Waiver waiver, LocalDate day) {
    return day.isAfter(waiver.expires()) ? "ended" : "in force";
  }

  private static byte[] json(List<Waiver> waivers, LocalDate day) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Waiver waiver : waivers) {
        json.writeStartObject();
        json.writeStringField("requirement", waiver.requirement());
        json.writeStringField("plan", waiver.plan());
        json.writeStringField("at", waiver.at().pointer());
        json.writeStringField("reason", waiver.reason());
        json.writeStringField("approved_by", waiver.approvedBy());
        json.writeStringField("approved_on", waiver.approvedOn().map(String::valueOf).orElse(null));
        json.writeStringField("risk", waiver.risk());
        json.writeStringField("expires", waiver.expires().toString());
        json.writeStringField("state", state(waiver, day));
        json.writeStringField("file", waiver.origin().file());
        json.writeNumberField("line", waiver.origin().line());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }
}
