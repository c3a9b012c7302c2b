package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dueregard.plan.PlanSchema;
import org.dueregard.report.ReportSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example gives what stands beside it, to the byte; of Word and PDF, the text. Update them
 * with -Dgolden.update.
 */
class ExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Path> examples() throws IOException {
    return OneRun.examples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void givesTheReportsBesideIt(Path example) throws IOException {
    OneRun run = OneRun.over(example);
    for (String ending :
        List.of(
            "txt",
            "json",
            "html",
            "md",
            "csv",
            "sarif",
            "junit.xml",
            "gitlab.json",
            "github.txt")) {
      assertIsGolden(example, "report." + ending, run.text("report." + ending));
    }
    assertIsGolden(example, "report-for-board.md", run.text("board.md"));
    assertIsGolden(example, "report-for-scrutiny.md", run.text("scrutiny.md"));
    assertIsGolden(example, "report-word.txt", word(run.bytes("report.docx")));
    assertIsGolden(example, "report-pdf.txt", pdf(run.bytes("report.pdf")));
  }

  /** The same as JSON, without its spaces, so there is no second file to read. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void givesOneLineOfNdjson(Path example) throws IOException {
    String json = Files.readString(example.resolve("report.json"));

    assertThat(OneRun.over(example).text("report.ndjson")).isEqualTo(JSON.readTree(json) + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void givesThePapersBesideIt(Path example) throws IOException {
    OneRun run = OneRun.over(example);
    List<String> papers =
        example.endsWith("minimal") ? List.of("board-paper") : List.of("board-paper", "submission");
    for (String paper : papers) {
      assertIsGolden(example, paper + ".md", run.text(paper + ".md"));
      assertIsGolden(example, paper + ".html", run.text(paper + ".html"));
      assertIsGolden(example, paper + "-word.txt", word(run.bytes(paper + ".docx")));
      assertIsGolden(example, paper + "-pdf.txt", pdf(run.bytes(paper + ".pdf")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void fitsTheSchemas(Path example) throws IOException {
    String plan = Files.readString(example.resolve("plan.yaml"));
    String json = OneRun.over(example).text("report.json");

    assertThat(schema(PlanSchema.json()).validate(plan, InputFormat.YAML)).isEmpty();
    assertThat(schema(ReportSchema.json()).validate(json, InputFormat.JSON)).isEmpty();
  }

  private static String word(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }

  private static String pdf(byte[] bytes) throws IOException {
    return Piece.lines(TaggedPdf.read(bytes));
  }

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(json, InputFormat.JSON);
  }

  private static void assertIsGolden(Path example, String name, String actual) throws IOException {
    Path golden = example.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).exists();
    assertThat(actual).as(golden.toString()).isEqualTo(Files.readString(golden));
  }
}
