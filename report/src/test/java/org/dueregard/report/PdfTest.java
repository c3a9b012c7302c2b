package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dueregard.report.document.Document;
import org.dueregard.report.office.SamplePaper;
import org.junit.jupiter.api.Test;

class PdfTest {
  @Test
  void itIsTaggedAndSaysSo() throws IOException {
    try (PDDocument pdf = read(SamplePaper.saying("Plan"))) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Plan");
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid:part");
      assertThat(tags(catalog.getStructureTreeRoot()))
          .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure", "Link");
    }
  }

  @Test
  void aPictureHasItsWords() throws IOException {
    try (PDDocument pdf = read(SamplePaper.saying("Plan"))) {
      List<PDStructureElement> figures = new ArrayList<>();
      elements(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
      figures.removeIf(one -> !one.getStructureType().equals("Figure"));

      assertThat(figures)
          .singleElement()
          .extracting(PDStructureElement::getAlternateDescription)
          .isEqualTo("A bar from launch to close");
    }
  }

  @Test
  void everyFontIsInTheFile() throws IOException {
    try (PDDocument pdf = read(SamplePaper.saying("Plan " + SamplePaper.ARABIC))) {
      List<String> names = new ArrayList<>();
      for (var page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          names.add(font.getName().replaceAll("^.*\\+", ""));
        }
      }
      assertThat(names).contains("LiberationSans", "LiberationSans-Bold", "DejaVuSans");
    }
  }

  @Test
  void theTextCanBeReadAndSoCanTheFoot() throws IOException {
    try (PDDocument pdf = read(SamplePaper.withRows(60))) {
      String text = new PDFTextStripper().getText(pdf);

      assertThat(text)
          .contains("Many rows", "tell_participants.by", "Row 59", "What did Healthwatch say?")
          .contains("Foot", "Page 2 of " + pdf.getNumberOfPages());
      // The heads of the two tables that are not cards stand on each of their pages.
      assertThat(text.split("Name What it says", -1).length).isGreaterThan(3);
    }
  }

  @Test
  void headingsAreBookmarksAndLinksAreLive() throws IOException {
    try (PDDocument pdf = read(SamplePaper.saying("Plan"))) {
      List<String> names = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        names.add(item.getTitle());
      }
      assertThat(names).containsExactly("The level", "Tables");
      assertThat(pdf.getPage(0).getAnnotations()).hasSize(2);
    }
  }

  @Test
  void theSamePaperGivesTheSameBytes() throws IOException {
    byte[] first = written(SamplePaper.saying("Plan"));

    assertThat(written(SamplePaper.saying("Plan"))).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.ISO_8859_1))
        .doesNotContain("/CreationDate", "/ModDate", "xmp:CreateDate", "xmp:ModifyDate");
  }

  @Test
  void scriptsFromTheRightAndSignsWithoutAGlyphDoNotBreakIt() throws IOException {
    String long200 = "x".repeat(200);
    String all = "<script> ]]> " + SamplePaper.EMOJI + " " + long200 + " " + SamplePaper.HEBREW;
    try (PDDocument pdf = read(SamplePaper.saying(all))) {
      String text = new PDFTextStripper().getText(pdf);

      assertThat(text).contains("<script> ]]>").contains("\u25A1").doesNotContain(long200);
      assertThat(text.replaceAll("\\s", "")).contains(long200);
    }
  }

  @Test
  void whatRunsFromTheRightStandsFromTheRight() throws IOException {
    Map<String, Float> across = new HashMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            across.putIfAbsent(letter.getUnicode(), letter.getX());
          }
        };
    try (PDDocument pdf = read(SamplePaper.saying("\u05D0\u05D1\u05D2"))) {
      stripper.getText(pdf);
    }

    assertThat(across.get("\u05D0"))
        .isGreaterThan(across.get("\u05D1"))
        .isGreaterThan(across.get("\u05D2"));
  }

  private static List<String> tags(PDStructureNode root) {
    List<PDStructureElement> elements = new ArrayList<>();
    elements(root, elements);
    return elements.stream().map(PDStructureElement::getStructureType).distinct().toList();
  }

  private static void elements(PDStructureNode node, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        elements(element, found);
      }
    }
  }

  private static PDDocument read(Document paper) throws IOException {
    return Loader.loadPDF(written(paper));
  }

  private static byte[] written(Document paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperWriter.pdf(paper, out);
    return out.toByteArray();
  }
}
