package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RequirementsPageTest {
  private static final Path PAGE = Path.of("../docs/requirements.md");

  @Test
  void thePageIsMadeFromTheCatalogue() throws IOException {
    String head = Files.readString(Path.of("src/test/resources/requirements-head.md"));
    String made = RequirementsPage.write(CatalogueReader.read(RuleFiles.FOLDER), head);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("%s is stale: run the tests with -Dgolden.update", PAGE)
        .isEqualTo(made);
  }
}
