package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.dueregard.finding.Portfolio;

/** The formats for many plans at once. */
public enum PortfolioFormat {
  TEXT,
  HTML,
  JSON,
  /** Every gap of every plan, a line each; written while the plans are checked. */
  CSV;

  /**
   * Writes it in UTF-8, ending with a line feed. Does not close the stream.
   *
   * @throws IllegalStateException for {@link #CSV}, which {@link #gaps} writes
   */
  public void write(Portfolio portfolio, OutputStream out) throws IOException {
    Writer writer = Format.writer(out);
    switch (this) {
      case TEXT -> PaperText.write(new PortfolioDocument(portfolio).document(), writer);
      case HTML -> HtmlWriter.write(new PortfolioDocument(portfolio).document(), writer);
      case JSON -> JsonLayout.write(writer, json -> new PortfolioJson(json).write(portfolio));
      case CSV -> throw new IllegalStateException("gaps are written while plans are checked");
    }
    writer.flush();
  }

  /** Begins the list of every gap. */
  public static Volume gaps(OutputStream out) throws IOException {
    return Format.CSV.open(Options.PLAIN, false, out);
  }
}
