package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.dueregard.rules.Assurance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
  private static final Path PLAN = Path.of("../examples/minimal/plan.yaml");

  @ParameterizedTest
  @ValueSource(strings = {"portfolio", "board-paper"})
  void aReaderThatStopsIsNoFaultOfOurs(String command) {
    StringWriter err = new StringWriter();

    assertThat(run(command, "Broken pipe", err)).isEqualTo(3);
    assertThat(err.toString())
        .contains("what read standard output has stopped")
        .doesNotContain("a fault of this program");
  }

  @Test
  void anythingElseIs() {
    StringWriter err = new StringWriter();

    assertThat(run("portfolio", "the moon is full", err)).isEqualTo(3);
    assertThat(err.toString()).contains("a fault of this program").contains("the moon is full");
  }

  private static int run(String command, String fault, StringWriter err) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(fault);
          }
        };
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            broken,
            new PrintWriter(err, true),
            Map.of(),
            Path.of(""),
            new Terminals(false, false, false),
            Clock.systemUTC());
    return DueRegard.run(new String[] {command, PLAN.toString()}, shell, Assurance::load);
  }
}
