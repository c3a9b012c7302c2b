package org.dueregard.server;

import java.util.List;
import org.dueregard.finding.Watched;

/** The watch list as JSON. */
public final class WatchJson {
  private WatchJson() {}

  /** An array with an object for each change to watch. */
  public static byte[] list(List<Watched> watched) {
    return Json.write(
        json -> {
          json.writeStartArray();
          for (Watched one : watched) {
            json.writeStartObject();
            json.writeStringField("id", one.id());
            json.writeStringField("change", one.change());
            json.writeStringField("status", one.status());
            json.writeStringField("seen_on", one.seenOn().toString());
            json.writeStringField("effect", one.effect());
            json.writeFieldName("source");
            RequirementJson.writeCitation(json, one.source());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
