package org.dueregard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dueregard.finding.Place;

/** The parts that SARIF repeats. */
final class Sarif {
  private static final String KEPT_IN_A_PATH = "-._~/!$&'()*+,;=@";
  private static final int LONGEST = 1024;

  private Sarif() {}

  /** A message; SARIF allows no empty one. */
  static void message(JsonGenerator json, String text) throws IOException {
    text(json, "message", text);
  }

  /** An object with a text. */
  static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", plain(text));
    json.writeEndObject();
  }

  /** The text without what SARIF reads as links and as places for arguments. */
  static String plain(String text) {
    return text.replace("](", "] (").replaceAll("\\{(?=\\d)", "{ ");
  }

  /** At most 1,024 characters, which is what GitHub shows; never cut inside one. */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /**
   * Where, as a physical location. GitHub shows an alert in a change only when all its lines are in
   * the change, so a part of many lines is known by its first.
   */
  static void place(JsonGenerator json, String path, Place place) throws IOException {
    boolean isOneLine = place.endLine() == place.line() && place.endColumn() > place.column();
    int end = isOneLine ? place.endColumn() : place.column() + 1;
    place(json, path, place.line(), place.column(), end);
  }

  /** One character. */
  static void place(JsonGenerator json, String path, int line, int column) throws IOException {
    place(json, path, line, column, column + 1);
  }

  private static void place(JsonGenerator json, String path, int line, int column, int end)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    file(json, "artifactLocation", path);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", line);
    json.writeNumberField("startColumn", column);
    json.writeNumberField("endLine", line);
    json.writeNumberField("endColumn", end);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A file by its path in the repository. */
  static void file(JsonGenerator json, String name, String path) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("uri", uri(path));
    json.writeEndObject();
  }

  /** A path as a relative reference of RFC 3986: a colon too is escaped, else it ends a scheme. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xFF);
      boolean isPlain = letter < 0x80 && Character.isLetterOrDigit(letter);
      if (isPlain || KEPT_IN_A_PATH.indexOf(letter) >= 0) {
        uri.append(letter);
      } else {
        uri.append('%').append(String.format("%02X", (int) letter));
      }
    }
    return uri.toString();
  }
}
