package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.dueregard.finding.Report;

/** The formats the timeline of a plan can be written in. */
public enum TimelineFormat {
  /** For a terminal. */
  TEXT(TimelineLines::of),
  /** A picture. */
  SVG(report -> TimelinePicture.of(report).svg()),
  /** A calendar file. */
  ICS(TimelineIcs::of);

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
  private final Function<Report, String> layout;

  TimelineFormat(Function<Report, String> layout) {
    this.layout = layout;
  }

  /** The word in flags. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The usual ending of a file with it. */
  public String extension() {
    return this == TEXT ? "txt" : word();
  }

  /**
   * Writes the timeline of a report that holds a digest, in UTF-8. Does not close the stream.
   *
   * @throws java.util.NoSuchElementException if the report holds none
   */
  public void write(Report report, OutputStream out) throws IOException {
    out.write(layout.apply(report).getBytes(StandardCharsets.UTF_8));
  }
}
