package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/writing-a-pack.md has people type does what it says. */
class WritingAPackTest {
  private static final Path PAGE = Path.of("../docs/writing-a-pack.md");

  @TempDir private Path folder;

  @Test
  void the_requirement_of_the_page_is_green() throws IOException {
    Path pack = folder.resolve("midshire");
    dueregard("pack", "new", "midshire", pack);
    Path words = pack.resolve("midshire.yaml");
    Files.writeString(
        words,
        Files.readString(words)
            .replaceFirst("(?m)reads: .*", "reads: [/local/midshire/panel_saw_survey]"));
    Files.writeString(pack.resolve("midshire.cases.yaml"), found("(?s)```yaml\\n(.*?)```"));
    Files.writeString(
        pack.resolve("midshire.sound.yaml"),
        found("write `midshire.sound.yaml` with just that: `([^`]*)`"));
    Files.writeString(pack.resolve("midshire.drl"), found("(?s)```\\n(rule.*?)```"));

    var result = dueregard("test", pack);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("3 of 3 cases are as expected.")
        .contains("2 of 2 rules fired; 1 of 1 requirements");
    assertThat(result.exit()).isZero();
  }

  private static String found(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(PAGE))
        .results()
        .findFirst()
        .map((MatchResult one) -> one.group(1))
        .orElseThrow();
  }
}
