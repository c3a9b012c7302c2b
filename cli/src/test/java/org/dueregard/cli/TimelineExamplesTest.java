package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example gives the timelines beside it. Update them with -Dgolden.update. */
class TimelineExamplesTest {
  private static final List<String> FORMATS = List.of("text", "svg", "ics");

  static Stream<Path> examples() throws IOException {
    return ExamplesTest.examples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void gives_the_timelines_beside_it(Path example) throws IOException {
    String name = "examples/" + example.getFileName() + "/plan.yaml";
    String plan = Files.readString(example.resolve("plan.yaml"));
    for (String format : FORMATS) {
      Terminal.Result result =
          new Terminal().stdin(plan).with("timeline", "-", "--stdin-filepath", name, "-f", format);

      assertThat(result.exit()).as(result.err()).isZero();
      Path golden = example.resolve("timeline." + (format.equals("text") ? "txt" : format));
      if (System.getProperty("golden.update") != null) {
        Files.writeString(golden, result.out());
      }
      assertThat(golden).exists();
      assertThat(result.out()).isEqualTo(Files.readString(golden));
    }
  }
}
