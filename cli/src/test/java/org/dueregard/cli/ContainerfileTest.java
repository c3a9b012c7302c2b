package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dueregard.rules.Assurance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be held of the image without building it. */
class ContainerfileTest {
  private static final Path ROOT = Path.of("..");
  private static final String BUILT = "cli/target/quick/dist";

  @Test
  void what_it_copies_out_of_the_build_is_there() throws IOException {
    List<String> sources =
        lines("Containerfile").stream()
            .filter(line -> line.startsWith("COPY --from=build "))
            .map(line -> line.split(" ", -1)[2])
            .toList();

    assertThat(sources).hasSize(3).allMatch(source -> source.startsWith("/src/"));
    assertThat(sources)
        .map(source -> source.substring("/src/".length()))
        .allMatch(source -> source.equals(BUILT) || Files.isRegularFile(ROOT.resolve(source)));
    assertThat(sources).contains("/src/" + BUILT);
    assertThat(Files.readString(ROOT.resolve("dueregard")))
        .as("where the launcher finds the same build")
        .contains("dist=$home/" + BUILT);
    assertThat(lines("Containerfile")).contains("RUN mvn -B -ntp -q -Pquick package");
  }

  @Test
  void nothing_built_here_and_no_history_goes_in() throws IOException {
    assertThat(lines(".dockerignore")).contains(".git", "**/target");
  }

  @Test
  void it_runs_as_no_root() throws IOException {
    List<String> users =
        lines("Containerfile").stream().filter(line -> line.startsWith("USER ")).toList();

    assertThat(users).containsExactly("USER 10001");
    assertThat(Files.readString(ROOT.resolve("Containerfile"))).contains("--uid 10001 dueregard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Containerfile", "docs/ci.md", "docs/ci/gitlab-ci.yml", ".pre-commit-hooks.yaml"})
  void the_image_is_named_after_this_version_everywhere(String file) throws IOException {
    List<String> names =
        Pattern.compile("dueregard:\\d[\\w.]*")
            .matcher(Files.readString(ROOT.resolve(file)))
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(names).isNotEmpty().containsOnly("dueregard:" + Assurance.VERSION);
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(ROOT.resolve(file));
  }
}
