package org.dueregard.plan;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatPageTest {
  @Test
  void thePageIsMadeFromTheModel() throws IOException {
    String rules = Samples.text(Path.of("src/test/resources/plan-format-rules.md"));
    Golden.check(Path.of("../docs/plan-format.md"), FormatPage.write(rules));
  }
}
