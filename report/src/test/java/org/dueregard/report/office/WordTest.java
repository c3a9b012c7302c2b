package org.dueregard.report.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dueregard.report.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {
  @TempDir Path folder;

  @Test
  void headingsAreRealAndInOrder() throws IOException {
    List<String> styles =
        read(SamplePaper.saying("Plan")).getParagraphs().stream()
            .map(XWPFParagraph::getStyle)
            .filter(style -> style != null && style.matches("Title|Heading\\d"))
            .toList();

    assertThat(styles).containsExactly("Title", "Heading2", "Heading3", "Heading2");
  }

  @Test
  void headRowsRepeatAndNoRowIsSplit() throws IOException {
    List<XWPFTable> tables = read(SamplePaper.saying("Plan")).getTables();

    assertThat(tables).hasSize(1 + 3 + 1);
    for (XWPFTable table : List.of(tables.get(0), tables.get(4))) {
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    }
    assertThat(tables).flatExtracting(XWPFTable::getRows).allMatch(XWPFTableRow::isCantSplitRow);
  }

  @Test
  void aWideTableBecomesACardForEachRow() throws IOException {
    XWPFTable card = read(SamplePaper.saying("Plan")).getTables().get(2);

    assertThat(card.getText()).isEqualTo("Name\tRow 1\nWhat it says\tPlan\n");
  }

  @Test
  void aPictureHasItsWords() throws IOException {
    String xml = part(SamplePaper.saying("Plan"), "word/document.xml");

    assertThat(xml).contains("descr=\"A bar from launch to close\"");
  }

  @Test
  void aPromptIsAPlaceToTypeIn() throws IOException {
    String xml = part(SamplePaper.saying("Plan"), "word/document.xml");

    assertThat(xml)
        .contains("To fill in: ", "<w:sdt>", "<w:alias w:val=\"What did Healthwatch say?\"/>");
  }

  @Test
  void linksGoSomewhere() throws IOException {
    Document paper = SamplePaper.saying("Plan");

    assertThat(part(paper, "word/_rels/document.xml.rels"))
        .contains(
            "Target=\"https://www.legislation.gov.uk/ukpga/2006/41\" TargetMode=\"External\"");
    assertThat(part(paper, "word/document.xml"))
        .contains("w:name=\"dr_level\"", "w:anchor=\"dr_level\"");
  }

  @Test
  void numbersBeginAgainInEachList() throws IOException {
    List<String> lists =
        read(SamplePaper.saying("Plan")).getParagraphs().stream()
            .filter(paragraph -> "ListNumber".equals(paragraph.getStyle()))
            .map(paragraph -> paragraph.getNumID() + " " + paragraph.getText())
            .toList();

    assertThat(lists).containsExactly("3 Plan", "3 second", "4 first again");
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    Document paper = SamplePaper.saying("Plan");

    assertThat(part(paper, "docProps/core.xml"))
        .contains("<dc:title>Plan</dc:title>", "<dc:language>en-GB</dc:language>")
        .doesNotContain("dcterms:created", "dcterms:modified");
    assertThat(part(paper, "word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
    assertThat(part(paper, "word/footer1.xml")).contains("Foot, 1 May 2027", "PAGE", "NUMPAGES");
    assertThat(part(paper, "word/document.xml")).contains("w:w=\"11906\" w:h=\"16838\"");
  }

  @Test
  void theSamePaperGivesTheSameBytes() throws IOException {
    byte[] first = written(SamplePaper.saying("Plan"));

    assertThat(written(SamplePaper.saying("Plan"))).isEqualTo(first);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
      }
    }
  }

  @Test
  void textThatRunsFromTheRightIsMarked() throws IOException {
    String hebrew = part(SamplePaper.saying(SamplePaper.HEBREW), "word/document.xml");

    assertThat(hebrew)
        .contains("<w:bidi/>", "<w:rtl/></w:rPr><w:t xml:space=\"preserve\">" + SamplePaper.HEBREW);
    assertThat(part(SamplePaper.saying("Plan"), "word/document.xml"))
        .doesNotContain("<w:bidi/>", "<w:rtl/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "]]>",
        "&amp; <w:p/>",
        "\uFFFD\uFFFE\uFFFF",
        "\uD83D\uDE80",
        "a\u05D0b \u0645\u0631",
        "${x} PAGE \\* MERGEFORMAT",
        ""
      })
  void hostileTextIsTextAndNothingElse(String text) throws IOException {
    XWPFDocument word = read(SamplePaper.saying(text));

    assertThat(word.getTables()).hasSize(5);
    assertThat(word.getTables().get(0).getRow(1).getCell(1).getText())
        .isEqualTo(text.replace('\uFFFE', '?').replace('\uFFFF', '?'));
  }

  @Test
  void libreOfficeOpensIt() throws Exception {
    assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
    Path word = folder.resolve("paper.docx");
    Files.write(word, written(SamplePaper.withRows(200)));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                word.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor()).isZero();

    try (PDDocument pdf = Loader.loadPDF(folder.resolve("paper.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
      assertThat(text).contains("Many rows", "Row 199", "To fill in: What did Healthwatch say?");
      assertThat(text).contains("Page 2 of " + pdf.getNumberOfPages());
      // The small table's head stands on each of its pages.
      assertThat(text.split("Name What it says", -1).length).isGreaterThan(8);
    }
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static XWPFDocument read(Document paper) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(written(paper)));
  }

  private static String part(Document paper, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(paper)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  private static byte[] written(Document paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Word.write(paper, out);
    return out.toByteArray();
  }
}
