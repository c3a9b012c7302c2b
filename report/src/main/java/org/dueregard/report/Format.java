package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dueregard.finding.Report;

/** The formats a report can be written in: the one list behind flags, help and content types. */
public enum Format {
  TEXT("text/plain", false, text(TextWriter::write)),
  JSON("application/json", false, text((report, options, out) -> JsonWriter.write(report, out))),
  HTML("text/html", true, text((report, options, out) -> HtmlWriter.write(report, out)));

  private final String mediaType;
  private final boolean isForPeople;

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
  private final Layout layout;

  Format(String mediaType, boolean isForPeople, Layout layout) {
    this.mediaType = mediaType;
    this.isForPeople = isForPeople;
    this.layout = layout;
  }

  /** The word in flags. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type, without a character set; every text format is written in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it shows the plan's digest too: the report must then hold it. */
  public boolean showsDigest() {
    return isForPeople;
  }

  /** Writes the whole report. A text ends with a line feed. Does not close the stream. */
  public void write(Report report, Options options, OutputStream out) throws IOException {
    layout.write(report, options, out);
  }

  private static Layout text(TextLayout layout) {
    return (report, options, out) -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      layout.write(report, options, writer);
      writer.flush();
    };
  }

  private interface Layout {
    void write(Report report, Options options, OutputStream out) throws IOException;
  }

  private interface TextLayout {
    void write(Report report, Options options, Writer out) throws IOException;
  }
}
