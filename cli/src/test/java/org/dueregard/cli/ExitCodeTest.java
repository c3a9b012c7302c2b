package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
  @Test
  void codes_are_the_published_ones() {
    assertThat(ExitCode.NO_GAP.code()).isEqualTo(0);
    assertThat(ExitCode.GAP.code()).isEqualTo(1);
    assertThat(ExitCode.CANNOT_START.code()).isEqualTo(2);
    assertThat(ExitCode.PART_FAILED.code()).isEqualTo(3);
  }

  @Test
  void the_strongest_wins() {
    assertThat(ExitCode.strongest(List.of(ExitCode.GAP, ExitCode.PART_FAILED, ExitCode.NO_GAP)))
        .isEqualTo(ExitCode.PART_FAILED);
    assertThat(ExitCode.strongest(List.of(ExitCode.GAP, ExitCode.CANNOT_START)))
        .isEqualTo(ExitCode.CANNOT_START);
    assertThat(ExitCode.strongest(List.of())).isEqualTo(ExitCode.NO_GAP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check"})
  void help_shows_the_table(String command) {
    String help = (command.isEmpty() ? dueregard("--help") : dueregard(command, "--help")).out();
    String words = help.replaceAll("\\s+", " ");
    ExitCode.table().forEach((code, meaning) -> assertThat(words).contains(code + " " + meaning));
  }
}
