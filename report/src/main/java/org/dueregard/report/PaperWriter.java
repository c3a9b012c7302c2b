package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import org.dueregard.report.document.Document;
import org.dueregard.report.office.Pdf;
import org.dueregard.report.office.Word;

/**
 * A paper as a file for a program. The libraries for it need not be there for any other format, so
 * nothing else names them.
 */
final class PaperWriter {
  private PaperWriter() {}

  static void docx(Document paper, OutputStream out) throws IOException {
    Word.write(paper, out);
  }

  static void pdf(Document paper, OutputStream out) throws IOException {
    StringWriter page = new StringWriter();
    HtmlWriter.write(paper, page);
    Pdf.write(paper, page.toString(), out);
  }
}
