package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init} in a real terminal, typed by the program {@code expect}. */
class InitTerminalTest {
  private static final String TYPING =
      """
      set timeout 60
      spawn -noecho %s -cp %s -Dstderr.encoding=UTF-8 org.dueregard.cli.Main init plan.yaml
      proc say {question answer} {
        expect {
          $question {}
          timeout { exit 9 }
          eof { exit 8 }
        }
        expect "> "
        send -- "$answer\\r"
      }
      """;

  @TempDir Path folder;

  @Test
  void a_person_types_the_answers() throws Exception {
    int exit =
        type(
            """
            say "plan called" "Evening hours: \u00e9t\u00e9"
            say "How far" "9"
            say "not one of" "idea"
            say "kind of exercise" ""
            say "care system" ""
            say "would change" "Close at 8pm"
            say "kinds of change" "8,4"
            say "for good" ""
            say "how, where" ""
            say "which services" ""
            say "to be decided" "Hours"
            say "Who decides" "The board"
            say "When is it" "11/01/2027"
            say "2027-01-11" "2027-01-11"
            say "takes the decision" "NHS Midshire ICB"
            say "kind of organisation" "1"
            say "gives the service" ""
            say "open" ""
            say "close" ""
            say "feel it most" ""
            say "town or area" ""
            say "one thing" "Survey"
            say "kind of activity" "1"
            say "substantial" ""
            say "urgent" "2"
            expect eof
            lassign [wait] pid spawn_id os code
            exit $code
            """);
    assertThat(exit).isZero();
    var plan = InitCommandTest.plan(Files.readString(folder.resolve("plan.yaml")));
    assertThat(plan.plan().title().value()).isEqualTo("Evening hours: \u00e9t\u00e9");
    assertThat(plan.decision().date().shown()).isEqualTo("2027-01-11");
  }

  @Test
  void control_c_leaves_nothing_behind() throws Exception {
    type("say \"plan called\" \"Evening hours\"\nexpect \"How far\"\nsend \\003\nexpect eof\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("typed.exp");
    }
  }

  private int type(String lines) throws IOException, InterruptedException {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(at -> Files.isExecutable(Path.of(at, "expect"))),
        "expect is not installed");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path script = folder.resolve("typed.exp");
    Files.writeString(
        script,
        TYPING.formatted(java, System.getProperty("java.class.path")) + lines,
        StandardCharsets.UTF_8);
    ProcessBuilder typing = new ProcessBuilder(List.of("expect", "typed.exp"));
    typing.environment().put("LC_ALL", "C.UTF-8");
    return typing
        .directory(folder.toFile())
        .inheritIO()
        .redirectOutput(new File("/dev/null"))
        .start()
        .waitFor();
  }
}
