package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackCommandTest {
  @TempDir private Path folder;

  @Test
  void a_new_pack_is_green_at_once() {
    Path pack = folder.resolve("packs/mid-shire");
    var made = dueregard("pack", "new", "mid-shire", pack);
    assertThat(made.exit()).isZero();
    assertThat(made.out()).isEmpty();
    assertThat(made.err()).contains("Written: ").contains("Try it: dueregard test " + pack);
    assertThat(pack).isDirectoryContaining("glob:**/mid-shire.cases.yaml");
    assertThat(pack.resolve("README.md"))
        .content()
        .contains("dueregard test " + pack)
        .doesNotContain("{");

    var tried = dueregard("test", pack);
    assertThat(tried.exit()).isZero();
    assertThat(tried.err()).isEmpty();
    assertThat(tried.out())
        .contains("4 of 4 cases are as expected.")
        .contains("Coverage: 2 of 2 rules fired; 1 of 1 requirements")
        .doesNotContain("NOT");
  }

  @Test
  void nothing_is_written_over() throws Exception {
    Demo demo = Demo.in(folder);
    Files.writeString(demo.file(".yaml"), "mine");
    var result = dueregard("pack", "new", "demo", demo.folder());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("demo.yaml' is there already. Name another folder.");
    assertThat(demo.file(".yaml")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Midshire", "mid shire", "../out", "-x-", "9", "a.b"})
  void a_name_that_cannot_be_is_2(String name) {
    var result = dueregard("pack", "new", "--", name, folder.resolve("x"));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot be the name of a pack");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_2() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(dueregard("pack", "new", "demo", file.resolve("x")).exit()).isEqualTo(2);
  }

  @Test
  void help_of_new_teaches_by_example() {
    var result = dueregard("pack", "new", "--help");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Examples:\n  dueregard pack new");
    assertThat(dueregard("pack").exit()).isEqualTo(2);
    assertThat(dueregard("pack", "news").err()).contains("Did you mean 'new'?");
  }
}
