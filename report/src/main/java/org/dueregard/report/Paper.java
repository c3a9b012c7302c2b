package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Report;
import org.dueregard.finding.Said;
import org.dueregard.report.document.Document;

/** The papers that are made from a report, beside the report itself. It must hold its digest. */
public enum Paper {
  /** What a council's scrutiny committee is sent. */
  SUBMISSION {
    @Override
    Document of(Report report, String council) {
      return new Submission(report, council).document();
    }
  },
  /** The cover sheet of a board paper, with the legal duties as an annex. */
  BOARD_PAPER {
    @Override
    Document of(Report report, String council) {
      return new BoardPaper(report).document();
    }
  };

  /** The formats that papers come in; the first where none is asked for. */
  public static final List<Format> FORMATS =
      List.of(Format.MARKDOWN, Format.HTML, Format.DOCX, Format.PDF);

  abstract Document of(Report report, String council);

  /** The councils that a plan names, in its order. */
  public static List<String> councils(Report report) {
    Digest digest = report.digest().orElseThrow();
    return Stream.concat(
            digest.items("/scrutiny/committees").stream(),
            digest.items("/people_affected/areas").stream())
        .flatMap(one -> digest.at(one.place().path().pointer() + "/council").stream())
        .map(Said::text)
        .distinct()
        .toList();
  }

  /**
   * Writes the paper. Leaves the stream open.
   *
   * @param report of a plan that could be read, with its digest
   * @param council one of {@link #councils}; any text where the paper is not for a council
   * @param format one of {@link #FORMATS}
   * @throws IOException when it cannot be written to
   */
  public void write(Report report, String council, Format format, OutputStream out)
      throws IOException {
    format.draw(of(report, council), out);
  }
}
