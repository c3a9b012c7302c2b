package org.dueregard.report;

/**
 * Builds a drawing as SVG. It has no script, no style sheet and no style attribute, so that a page
 * with a strict policy can hold it; words are made safe here.
 */
final class Svg {
  private static final String INK = "#212b32";

  private static final String PATTERNS =
      pattern("dr-closed", "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6", 8)
          + pattern("dr-faith", "M1,2 h2 M5,6 h2", 8)
          + pattern("dr-election", "M0,0 L6,6 M6,0 L0,6", 6);

  private final StringBuilder body = new StringBuilder();
  private final String title;
  private final String description;

  Svg(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /** A pattern of lines that repeats itself. */
  private static String pattern(String id, String path, int size) {
    return "<pattern id=\"%s\" width=\"%d\" height=\"%d\"".formatted(id, size, size)
        + " patternUnits=\"userSpaceOnUse\">"
        + "<path d=\"%s\" fill=\"none\" stroke=\"#425563\"/>".formatted(path)
        + "</pattern>\n";
  }

  void line(int x1, int y1, int x2, int y2, String stroke, int width, String dashes) {
    body.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"".formatted(x1, y1, x2, y2))
        .append(
            " stroke=\"%s\" stroke-width=\"%d\"%s/>\n".formatted(stroke, width, dashed(dashes)));
  }

  void path(String path) {
    body.append("<path d=\"%s\" fill=\"none\" stroke=\"#4c6272\"/>\n".formatted(path));
  }

  void rect(int x, int y, int width, int height, String fill, String stroke) {
    body.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"".formatted(x, y, width, height))
        .append(" fill=\"%s\" stroke=\"%s\"/>\n".formatted(fill, stroke));
  }

  void circle(int x, int y, int radius, String fill) {
    body.append(
        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\"/>\n".formatted(x, y, radius, fill));
  }

  /** One line of words. */
  void text(int x, int y, String anchor, boolean isBold, String words) {
    if (!words.isBlank()) {
      body.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\"".formatted(x, y, anchor))
          .append(isBold ? " font-weight=\"bold\">" : ">")
          .append(escaped(words))
          .append("</text>\n");
    }
  }

  /** One line of words that begins in bold. Some drawers drop a plain space after the bold. */
  void text(int x, int y, String bold, String words) {
    body.append("<text x=\"%d\" y=\"%d\"><tspan font-weight=\"bold\">".formatted(x, y))
        .append(escaped(bold))
        .append("</tspan>")
        .append(words.isEmpty() ? "" : "\u00a0" + escaped(words))
        .append("</text>\n");
  }

  /** The whole drawing, on white so that it can be read in any viewer. */
  String finish(int width, int height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
        + " aria-labelledby=\"dr-timeline-title dr-timeline-desc\""
        + " width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
            .formatted(width, height, width, height)
        + " font-family=\"Arial, Helvetica, sans-serif\" font-size=\"%d\""
            .formatted(TimelineLabel.SIZE)
        + " fill=\""
        + INK
        + "\">\n"
        + "<title id=\"dr-timeline-title\">"
        + escaped(title)
        + "</title>\n"
        + "<desc id=\"dr-timeline-desc\">"
        + escaped(description)
        + "</desc>\n"
        + "<defs>\n"
        + PATTERNS
        + "</defs>\n"
        + "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(width, height)
        + body
        + "</svg>\n";
  }

  private static String dashed(String dashes) {
    return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
  }

  /** Also without the two characters that no XML may hold. */
  private static String escaped(String words) {
    return PlainText.of(words)
        .replace("\uFFFE", "\uFFFD")
        .replace("\uFFFF", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
