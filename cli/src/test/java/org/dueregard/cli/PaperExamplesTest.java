package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

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
}
