package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {
  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void bash() throws Exception {
    Programs.assume("bash");
    script = folder.resolve("dueregard.bash");
    Files.writeString(script, Terminal.dueregard("completion", "bash").out());
  }

  @ParameterizedTest
  @CsvSource({
    "dueregard che, check",
    "dueregard check --fail, --fail-on",
    "dueregard check --fail-on ri, risk",
    "dueregard check -f ndj, ndjson",
    "dueregard init --fo, --force",
    "dueregard completion z, zsh",
    "dueregard pack n, new"
  })
  void bash_completes(String typed, String completed) throws Exception {
    String ask =
        "set -u; source \"$1\"; COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
            + " COMP_LINE=$2; COMP_POINT=${#2}; COMP_TYPE=9; COMPREPLY=();"
            + " _complete_dueregard || true; printf '%s\\n' \"${COMPREPLY[@]}\"";
    var result = Programs.run(folder, Map.of(), "bash", "-c", ask, "-", script, typed);
    assertThat(result.out().lines().map(String::strip)).as(result.err()).contains(completed);
  }

  @Test
  void zsh_loads_its_own_completion_first() {
    assertThat(Terminal.dueregard("completion", "zsh").out()).startsWith("autoload -Uz compinit");
    assertThat(Terminal.dueregard("completion", "sh").err()).contains("bash, zsh, fish");
  }

  @Test
  void every_line_for_fish_is_one_that_it_can_read() throws Exception {
    String lines = Terminal.dueregard("completion", "fish").out();
    assertThat(lines.lines()).allMatch(line -> line.startsWith("complete -c dueregard -n '"));
    assertThat(lines).doesNotContain("${");

    Programs.assume("fish");
    Path file = Files.writeString(folder.resolve("dueregard.fish"), lines);
    var result = Programs.run(folder, Map.of(), "fish", "--no-config", "--no-execute", file);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
  }
}
