package org.dueregard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/man/dueregard.1 is what the commands say of themselves. */
class ManPageTest {
  private static final Path PAGE = Path.of("../docs/man/dueregard.1");

  @Test
  void the_page_is_not_stale() throws Exception {
    String page = ManPage.of(whole());
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void groff_has_nothing_to_say_against_it() throws Exception {
    Programs.assume("groff");
    var result =
        Programs.run(Path.of(""), Map.of(), "groff", "-man", "-ww", "-Tutf8", "-P-cbou", PAGE);
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("--fail-on");
  }

  private static CommandLine whole() {
    PrintWriter err = new PrintWriter(OutputStream.nullOutputStream(), true, UTF_8);
    return DueRegard.whole(
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            Path.of(""),
            Terminals.NONE,
            Terminal.CLOCK));
  }
}
