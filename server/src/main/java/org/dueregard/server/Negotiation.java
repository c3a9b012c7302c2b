package org.dueregard.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.report.Format;

/** What clients send and accept. */
final class Negotiation {
  /** What a report can be had in; the first wins where a client does not mind. */
  private static final List<Format> OFFERED =
      List.of(Format.JSON, Format.HTML, Format.MARKDOWN, Format.SARIF, Format.DOCX);

  private static final Set<String> READABLE =
      Set.of(
          "application/yaml",
          "application/x-yaml",
          "text/yaml",
          "text/x-yaml",
          "text/vnd.yaml",
          "application/json");
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)");
  private static final Pattern QUALITY = Pattern.compile("q=([01](?:\\.\\d{0,3})?)");

  private Negotiation() {}

  /**
   * The format that an {@code Accept} header prefers; JSON when it does not mind.
   *
   * @param accept the header, or null
   */
  static Format wanted(String accept) {
    if (accept == null || accept.isBlank()) {
      return Format.JSON;
    }
    Format best = Format.JSON;
    double most = 0;
    for (Format format : OFFERED) {
      double quality = quality(accept, format.mediaType());
      if (quality > most) {
        best = format;
        most = quality;
      }
    }
    if (most <= 0) {
      String types = OFFERED.stream().map(Format::mediaType).collect(Collectors.joining(", "));
      throw new Refused(
          406, "Reports come in these media types: " + types + ". Ask for one of them in Accept.");
    }
    return best;
  }

  /**
   * Refuses a body that is not YAML or JSON in plain UTF-8.
   *
   * @param type the content type, or null
   * @param encoding the content encoding, or null
   */
  static void refuseUnreadable(String type, String encoding) {
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(lower);
    boolean utf8 = !charset.find() || charset.group(1).equals("utf-8");
    boolean plain = encoding == null || encoding.equalsIgnoreCase("identity");
    if (!READABLE.contains(essence(lower)) || !utf8 || !plain) {
      throw new Refused(
          415,
          "A plan comes as application/yaml or application/json, in UTF-8 and not compressed. Set"
              + " Content-Type.");
    }
  }

  // The most exact range that covers a type gives its quality: text/html over text/* over */*.
  private static double quality(String accept, String type) {
    String anyOfFamily = type.substring(0, type.indexOf('/')) + "/*";
    Optional<Double> any = Optional.empty();
    Optional<Double> family = Optional.empty();
    for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String essence = essence(range);
      if (essence.equals(type)) {
        return weight(range);
      }
      if (essence.equals(anyOfFamily)) {
        family = Optional.of(weight(range));
      }
      if (essence.equals("*/*")) {
        any = Optional.of(weight(range));
      }
    }
    return family.isPresent() ? family.get() : any.orElse(0.0);
  }

  private static double weight(String range) {
    Matcher quality = QUALITY.matcher(range);
    return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
  }

  private static String essence(String value) {
    int semicolon = value.indexOf(';');
    return (semicolon < 0 ? value : value.substring(0, semicolon)).strip();
  }
}
