package org.dueregard.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.dueregard.finding.Report;

/** The formats a report can be written in: the one list behind flags, help and content types. */
public enum Format {
  TEXT("text/plain", TextWriter::write),
  JSON("application/json", (report, options, out) -> JsonWriter.write(report, out)),
  HTML("text/html", (report, options, out) -> HtmlWriter.write(report, out));

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
  private final Layout layout;

  Format(String mediaType, Layout layout) {
    this.mediaType = mediaType;
    this.layout = layout;
  }

  /** The word in flags. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type, without a character set; every format is written for UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Writes the whole report, ending with a line feed. Does not close the writer. */
  public void write(Report report, Options options, Writer out) throws IOException {
    layout.write(report, options, out);
  }

  private interface Layout {
    void write(Report report, Options options, Writer out) throws IOException;
  }
}
