package org.dueregard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is made from the model. */
final class Golden {
  private Golden() {}

  /** Fails when the file is not this; with {@code -Dgolden.update} writes it instead. */
  static void check(Path file, String made) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, made);
    }
    assertThat(Files.exists(file) ? Files.readString(file, UTF_8) : "")
        .as("%s is stale: run the tests with -Dgolden.update", file)
        .isEqualTo(made);
  }
}
