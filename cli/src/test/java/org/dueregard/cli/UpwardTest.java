package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpwardTest {
  private static final int FOLDERS = 20;

  @TempDir private Path folder;

  @Test
  void of_many_files_few_are_kept_and_each_is_found() {
    List<Path> plans =
        IntStream.range(0, FOLDERS).mapToObj(i -> folder.resolve(i + "/plan.yaml")).toList();
    plans.forEach(plan -> Terminal.write(plan.resolveSibling("words"), plan.toString()));
    Upward<String> files =
        new Upward<>(Optional.empty(), List.of("words"), plans, UpwardTest::read, 3);

    assertThat(files.all()).hasSize(3);
    assertThat(plans).allSatisfy(plan -> assertThat(files.of(plan)).contains(plan.toString()));
    assertThat(files.all()).hasSize(3);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
