package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers of the examples are like besides their text. */
class PaperExamplesTest {
  private static final Path MINIMAL = Path.of("../examples/minimal");

  @Test
  void theExampleWithNoCouncilGivesNoSubmission() {
    var result = dueregard("submission", MINIMAL.resolve("plan.yaml"), "--council", "Any Council");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith(
            "dueregard: The plan names no council. Add scrutiny.committees, or"
                + " people_affected.areas with the council of each.");
  }

  @Test
  void aSubmissionIsShort() throws IOException {
    OneRun run = OneRun.over(Path.of("../examples/ashdene"));
    try (PDDocument pdf = Loader.loadPDF(run.bytes("submission.pdf"))) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(8);
    }
  }

  static Stream<Path> examples() throws IOException {
    return OneRun.examples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void noHeadingOfATableStandsAlone(Path example) throws IOException {
    OneRun run = OneRun.over(example);
    for (String file : run.papers()) {
      if (file.endsWith(".pdf")) {
        assertThat(TaggedPdf.headingsAlone(run.bytes(file))).as(file).isEmpty();
      }
    }
  }

  /** Tables, lists and parts that would have nothing in them are left out, whatever a plan says. */
  @ParameterizedTest
  @MethodSource("plans")
  void nothingStandsEmpty(String plan) throws IOException {
    for (Object[] command :
        new Object[][] {
          {"check", "-", "-F", "never", "--for", "lead"},
          {"check", "-", "-F", "never", "--for", "board"},
          {"check", "-", "-F", "never", "--for", "scrutiny"},
          {"board-paper", "-"}
        }) {
      Document page = Jsoup.parse(new Terminal().stdin(plan).with(html(command)).out());
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("table:not(:has(tbody > tr)), :is(ul, ol, dl):empty")).isEmpty();
      assertThat(page.select("h2 + h2, h3 + h3, h3 + h2, :is(h2, h3):last-child")).isEmpty();
    }
  }

  static Stream<String> plans() {
    return Stream.of(
        PagePlans.longWords(), PagePlans.noDates(), PagePlans.manyGaps(), Terminal.MINIMAL);
  }

  private static Object[] html(Object... command) {
    Object[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "-f";
    all[command.length + 1] = "html";
    return all;
  }
}
