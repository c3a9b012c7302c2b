package org.dueregard.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.dueregard.report.document.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a Word document has beside its text: styles, page, foot, properties. Lengths in twips. */
final class WordFile {
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int MARGIN = 1134;
  private static final int FOOT_MARGIN = 567;

  /** The width between the margins. */
  static final int TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WordFile() {}

  static void begin(XWPFDocument word, Document paper) throws IOException {
    try (InputStream styles = resource("styles.xml");
        InputStream numbering = resource("numbering.xml")) {
      word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      word.createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
    } catch (XmlException brokenBuild) {
      throw new IllegalStateException(brokenBuild);
    }
    PackagePropertiesPart properties =
        word.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty(paper.title());
    properties.setSubjectProperty(paper.kind());
    properties.setLanguageProperty("en-GB");
    properties.setCreatorProperty("Due Regard");
    properties.setCreatedProperty(Optional.<Date>empty());
    page(word);
    foot(word, paper.pageFoot());
  }

  private static void page(XWPFDocument word) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(FOOT_MARGIN));
    margins.setFooter(BigInteger.valueOf(FOOT_MARGIN));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void foot(XWPFDocument word, String line) {
    XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph foot = footer.createParagraph();
    foot.setStyle("Footer");
    foot.setAlignment(ParagraphAlignment.LEFT);
    foot.createRun().setText(line);
    foot.createRun().addTab();
    foot.createRun().setText("Page ");
    field(foot, "PAGE");
    foot.createRun().setText(" of ");
    field(foot, "NUMPAGES");
  }

  private static void field(XWPFParagraph paragraph, String name) {
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(name);
    field.addNewR().addNewT().setStringValue("1");
  }

  /** POI stamps every part with the time; the copy has one time for all. */
  static void copyWithoutTimes(byte[] file, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NO_TIME);
        copy.putNextEntry(timeless);
        in.transferTo(copy);
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = WordFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("missing from the build: " + name);
    }
    return in;
  }
}
