package org.dueregard.plan.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read at all. */
class PlanReaderTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsNoPlan() {
    assertThat(Opened.said(new PlanReader().read(folder)))
        .containsExactly("1:1 error: This is a folder, not a plan. Name the file in it.");
  }

  @Test
  void aMissingFileIsNamed() {
    Read read = new PlanReader().read(folder.resolve("none.yaml"));
    assertThat(Opened.said(read))
        .containsExactly("1:1 error: There is no such file. Check the name.");
    assertThat(read.origin().file()).endsWith("/none.yaml");
    assertThat(read.origin().sha256()).isEmpty();
  }

  @Test
  void aFileThatMayNotBeReadSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.yaml"), Opened.NEEDED);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read every file");
    assertThat(Opened.said(new PlanReader().read(file)))
        .containsExactly("1:1 error: The file may not be read. Ask its owner for permission.");
  }

  @Test
  void everyFaultOfAFileSystemIsAProblem() {
    assertThat(Opened.said(PlanReader.refused("plan.yaml", new AccessDeniedException("plan.yaml"))))
        .containsExactly("1:1 error: The file may not be read. Ask its owner for permission.");
    IOException fault = new FileSystemException("plan.yaml", null, "Input/output error");
    assertThat(Opened.said(PlanReader.refused("plan.yaml", fault)))
        .containsExactly(
            "1:1 error: The file cannot be read: plan.yaml: Input/output error. Try again.");
  }

  @Test
  void theSameBytesHaveTheSameHash() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.yaml"), Opened.NEEDED);
    Read read = new PlanReader().read(file);
    assertThat(read.origin().sha256())
        .hasSize(64)
        .isEqualTo(new PlanReader().read("-", Opened.NEEDED.getBytes(UTF_8)).origin().sha256());
  }
}
