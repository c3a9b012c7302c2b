package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Examples give the papers beside them, to the byte; of Word and PDF, the text. Update them with
 * -Dgolden.update.
 */
class PaperExamplesTest {
  private static final Path FOLDER = Path.of("../examples");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "ashdene, Midshire County Council",
    "sound, Northmoor Council",
  })
  void givesThePapersBesideIt(String example, String council) throws IOException {
    for (String ending : new String[] {"md", "html"}) {
      Path submission =
          written(example, "submission." + ending, "submission", "--council", council);
      assertIsGolden(example, "submission." + ending, Files.readString(submission));
      Path board = written(example, "board-paper." + ending, "board-paper");
      assertIsGolden(example, "board-paper." + ending, Files.readString(board));
    }
  }

  @Test
  void wordHasTheText() throws IOException {
    Path word = written("ashdene", "s.docx", "submission", "--council", "Midshire County Council");
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(word)));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertIsGolden("ashdene", "submission-word.txt", text.getText());
    }
  }

  @Test
  void pdfHasTheTextOnFewPages() throws IOException {
    Path file = written("ashdene", "s.pdf", "submission", "--council", "Midshire County Council");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(10);
      assertIsGolden("ashdene", "submission-pdf.txt", new PDFTextStripper().getText(pdf));
    }
  }

  private Path written(String example, String name, String command, String... more)
      throws IOException {
    Path out = folder.resolve(name);
    String[] flags = {
      command, "-", "--stdin-filepath", "examples/" + example + "/plan.yaml", "-o", out.toString()
    };
    Object[] all = new Object[flags.length + more.length];
    System.arraycopy(flags, 0, all, 0, flags.length);
    System.arraycopy(more, 0, all, flags.length, more.length);
    String plan = Files.readString(FOLDER.resolve(example).resolve("plan.yaml"));
    Terminal.Result result = new Terminal().stdin(plan).with(all);
    assertThat(result.exit()).as(result.err()).isZero();
    return out;
  }

  private static void assertIsGolden(String example, String name, String actual)
      throws IOException {
    Path golden = FOLDER.resolve(example).resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
