package org.dueregard.report.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.dueregard.report.document.Document;

/** What is said about a PDF in its file, without the time at which it was made. */
final class PdfFile {
  private static final Pattern TIMES =
      Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>\\s*");

  private PdfFile() {}

  static void finish(PDDocument pdf, Document paper) throws IOException {
    PDDocumentInformation about = pdf.getDocumentInformation();
    about.setCreationDate(null);
    about.setModificationDate(null);
    about.setTitle(paper.title());
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      metadata.importXMPMetadata(
          TIMES.matcher(xmp).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
    // The number from which the file's identity is drawn; PDFBox takes the time where there is
    // none.
    pdf.setDocumentId(Integer.toUnsignedLong(paper.hashCode()));
  }
}
