package org.dueregard.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dueregard.plan.PlanPath;

/** Baselines on disk: JSON with a line for each gap, sorted, the same bytes for the same gaps. */
final class BaselineFile {
  private static final String SCHEMA = "urn:dueregard:schema:baseline:1";
  private static final int LIMIT = 16 * 1_048_576;
  private static final List<String> KEYS = List.of("plan", "requirement", "at");

  private BaselineFile() {}

  /**
   * Reads a file.
   *
   * @throws Refusal when it is not a baseline
   */
  static Baseline read(Path path, Shell shell) {
    String name = shell.nameOf(path);
    try {
      if (Files.size(path) > LIMIT) {
        throw new Refusal(
            name + " is larger than " + LIMIT + " bytes.", "Check the path given to --baseline.");
      }
      JsonFactory json =
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
      try (JsonParser parser = json.createParser(Files.readAllBytes(path))) {
        return new Baseline(path, gaps(parser));
      }
    } catch (JsonProcessingException | IllegalArgumentException malformed) {
      int line =
          malformed instanceof JsonProcessingException json ? json.getLocation().getLineNr() : 1;
      throw new Refusal(
          name + ":" + line + ": this is not a baseline that we can read.",
          "Write it again: 'dueregard baseline create'.");
    } catch (IOException fault) {
      throw new Refusal(
          "The baseline '" + name + "' cannot be read.", "Check the path given to --baseline.");
    }
  }

  private static SortedSet<KnownGap> gaps(JsonParser parser) throws IOException {
    SortedSet<KnownGap> gaps = new TreeSet<>();
    require(parser, parser.nextToken() == JsonToken.START_OBJECT);
    require(parser, "schema".equals(parser.nextFieldName()));
    require(parser, SCHEMA.equals(parser.nextTextValue()));
    require(parser, "gaps".equals(parser.nextFieldName()));
    require(parser, parser.nextToken() == JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      gaps.add(gap(parser));
    }
    require(parser, parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    return gaps;
  }

  private static KnownGap gap(JsonParser parser) throws IOException {
    require(parser, parser.currentToken() == JsonToken.START_OBJECT);
    Map<String, String> texts = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String text = parser.nextTextValue();
      require(parser, text != null && KEYS.contains(key));
      texts.put(key, text);
    }
    require(parser, texts.size() == KEYS.size());
    String at = texts.get("at");
    require(parser, at.isEmpty() || at.startsWith("/"));
    return new KnownGap(texts.get("plan"), texts.get("requirement"), new PlanPath(at));
  }

  private static void require(JsonParser parser, boolean isSo) throws JsonParseException {
    if (!isSo) {
      throw new JsonParseException(parser, "not a baseline", parser.currentLocation());
    }
  }

  /** What a file with these gaps holds. */
  static String text(SortedSet<KnownGap> gaps) throws IOException {
    StringWriter text = new StringWriter();
    text.write("{\n  \"schema\": \"" + SCHEMA + "\",\n  \"gaps\": [");
    String separator = "\n    ";
    for (KnownGap gap : gaps) {
      text.write(separator + line(gap));
      separator = ",\n    ";
    }
    text.write(gaps.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    return text.toString();
  }

  private static String line(KnownGap gap) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("plan", gap.plan());
      json.writeStringField("requirement", gap.requirement());
      json.writeStringField("at", gap.at().pointer());
      json.writeEndObject();
    }
    return line.toString();
  }
}
