package org.dueregard.report.office;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dueregard.report.document.Document;
import org.jsoup.helper.W3CDom;

/**
 * A paper as PDF/UA: tagged for those who hear it, with its fonts in it. The same paper gives the
 * same bytes. A character that no font of ours has, such as an emoji, is shown as a box.
 */
public final class Pdf {
  private static final float PDF_VERSION = 1.7f;
  private static final String NO_BASE = "";

  private Pdf() {}

  /**
   * Writes the paper. Does not close the stream.
   *
   * @param paper what to show
   * @param page the same as a web page
   * @param out where to
   * @throws IOException when it cannot be written to
   */
  public static void write(Document paper, String page, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(W3CDom.convert(PrintedPage.of(paper, page)), NO_BASE);
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(PDF_VERSION);
    builder.withProducer("Due Regard");
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useReplacementText("\u25A1");
    builder.useExternalResourceAccessControl(
        (address, type) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    for (Fonts font : Fonts.values()) {
      builder.useFont(() -> open(font), font.family(), font.weight(), FontStyle.NORMAL, true);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      PdfFile.finish(pdf, paper);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      bytes.writeTo(out);
    }
  }

  private static InputStream open(Fonts font) {
    try {
      return font.open();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
