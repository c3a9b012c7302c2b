package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** How JSON documents other than the report are laid out: as the report is. */
final class JsonLayout {
  /** Writes what the document holds. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonLayout() {}

  static void write(Writer out, Body body) throws IOException {
    try (JsonGenerator json = JsonWriter.JSON.createGenerator(out)) {
      json.setPrettyPrinter(JsonWriter.pretty());
      body.write(json);
    }
    out.write('\n');
  }
}
