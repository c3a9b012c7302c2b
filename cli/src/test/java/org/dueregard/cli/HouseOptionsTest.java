package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseOptionsTest {
  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void plan() {
    plan = Terminal.plan(folder.resolve("plan.yaml"));
  }

  @Test
  void aBodyNamesItsOwnLevelsAndWhoToAsk() throws IOException {
    Path settings = folder.resolve("settings.yaml");
    Files.writeString(settings, "level-names: [full, good, partial, minimal]\n");

    String text =
        dueregard("check", plan, "-f", "markdown", "-c", settings, "--contact", "Ring 0300").out();

    assertThat(text)
        .contains("best first:", "full", "good", "partial", "minimal")
        .contains("- **Ask for another format**: Ring 0300")
        .doesNotContain("substantial, reasonable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "full,good,partial", "a,b,c,d,e", "a,b,,d", "a,b,c,a"})
  void fourDifferentNamesOrNone(String names) {
    Terminal.Result result = dueregard("check", plan, "--level-names", names);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .contains("four different names", "'" + names + "'", "full,significant,partial,minimal");
  }
}
