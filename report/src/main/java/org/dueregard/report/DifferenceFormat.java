package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.dueregard.finding.Difference;

/** The formats for what changed between two versions of a plan. */
public enum DifferenceFormat {
  TEXT,
  JSON,
  MARKDOWN;

  /** Writes it in UTF-8, ending with a line feed. Does not close the stream. */
  public void write(Difference difference, OutputStream out) throws IOException {
    Writer writer = Format.writer(out);
    switch (this) {
      case TEXT -> PaperText.write(new DifferenceDocument(difference).document(), writer);
      case MARKDOWN -> MarkdownWriter.write(new DifferenceDocument(difference).document(), writer);
      case JSON -> JsonLayout.write(writer, json -> new DifferenceJson(json).write(difference));
    }
    writer.flush();
  }
}
