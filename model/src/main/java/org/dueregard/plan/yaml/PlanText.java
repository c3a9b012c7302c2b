package org.dueregard.plan.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dueregard.plan.PlanPath;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text of a plan file: UTF-8, with or without a byte-order mark, and nothing but text. */
final class PlanText {
  /** The most characters of a line or of one value: the parser's time grows with their square. */
  static final int LONGEST = 65_536;

  private static final String SAVE_AGAIN = "Save it again as plain text with the encoding UTF-8.";

  private PlanText() {}

  /** The text; or empty, with a problem at the first place that is not text. */
  static Optional<String> of(byte[] bytes, Problems problems) {
    if (bytes.length >= 2 && isUtf16(bytes)) {
      problems.error(PlanPath.ROOT, Span.START, "The file is in UTF-16, not in UTF-8.", SAVE_AGAIN);
      return Optional.empty();
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), chars, true);
    String decoded = chars.flip().toString();
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (result.isError()) {
      refuse(text, text.length(), "This is not text in UTF-8.", problems);
      return Optional.empty();
    }
    Optional<Integer> foreign = firstForeign(text);
    if (foreign.isPresent()) {
      int at = foreign.get();
      refuse(text, at, foreign(text.codePointAt(at)), problems);
      return Optional.empty();
    }
    Optional<Span> tooLong = new Lines(text).firstLongerThan(LONGEST);
    tooLong.ifPresent(
        at ->
            problems.error(
                PlanPath.ROOT,
                at,
                "This line is longer than " + LONGEST + " characters.",
                "Point to a document instead."));
    return tooLong.isPresent() ? Optional.empty() : Optional.of(text);
  }

  /**
   * Whether every character is one that a text holds: no control characters, no half characters.
   */
  static boolean isText(String text) {
    return firstForeign(text).isEmpty();
  }

  private static Optional<Integer> firstForeign(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!StreamReader.isPrintable(text.codePointAt(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static String foreign(int character) {
    return character == 0
        ? "This is not a text file."
        : String.format("There is a character here that a text does not hold (U+%04X).", character);
  }

  private static boolean isUtf16(byte[] bytes) {
    return (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  private static void refuse(String text, int at, String message, Problems problems) {
    Span span = new Lines(text).at(text.codePointCount(0, at));
    problems.error(PlanPath.ROOT, span, message, SAVE_AGAIN);
  }
}
