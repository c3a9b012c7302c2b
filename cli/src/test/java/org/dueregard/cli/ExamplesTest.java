package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.PlanSchema;
import org.dueregard.report.ReportSchema;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example gives the reports beside it, to the byte, and fits the schemas. Update the reports
 * with -Dgolden.update.
 */
class ExamplesTest {
  private static final Path FOLDER = Path.of("../examples");
  private static final List<String> FORMATS = List.of("txt", "json", "html", "md");

  @TempDir private Path folder;

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void givesTheReportsBesideIt(Path example) throws IOException {
    String name = "examples/" + example.getFileName() + "/plan.yaml";
    String plan = Files.readString(example.resolve("plan.yaml"));
    for (String format : FORMATS) {
      Path out = folder.resolve("report." + format);
      Terminal.Result result =
          new Terminal()
              .stdin(plan)
              .with("check", "-", "--stdin-filepath", name, "-F", "never", "-o", out);

      assertThat(result.exit()).as(result.err()).isZero();
      assertIsGolden(example.resolve("report." + format), Files.readString(out));
    }
    for (String reader : List.of("board", "scrutiny")) {
      Path out = folder.resolve(reader + ".md");
      new Terminal()
          .stdin(plan)
          .with("check", "-", "--stdin-filepath", name, "--for", reader, "-o", out);

      assertIsGolden(example.resolve("report-for-" + reader + ".md"), Files.readString(out));
    }
    assertThat(schema(PlanSchema.json()).validate(plan, InputFormat.YAML)).isEmpty();
    assertThat(schema(ReportSchema.json()).validate(read(example, "report.json"), InputFormat.JSON))
        .isEmpty();
  }

  private static String read(Path example, String file) throws IOException {
    return Files.readString(example.resolve(file));
  }

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(json, InputFormat.JSON);
  }

  private static void assertIsGolden(Path golden, String actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
