package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A person types half a word into a real shell, in a terminal, and presses the tab key. */
class CompletionShellTest {
  /** How each shell starts with nobody's settings, and a command that tells what it was given. */
  private static final Map<String, List<String>> SHELLS =
      Map.of(
          "bash", List.of("bash --norc --noprofile -i", "dueregard() { echo \"GOT:$*:\"; }"),
          "zsh", List.of("zsh -f -i", "dueregard() { echo \"GOT:$*:\" }"),
          "fish", List.of("fish --no-config -i", "function dueregard; echo \"GOT:$argv:\"; end"));

  /** What is typed before the key, and what the command is then given. */
  private static final Map<String, String> TYPED =
      Map.of(
          "che", "check",
          "check --ignore", "check --ignore-waivers",
          "check --fail-on gui", "check --fail-on guidance",
          "check -f ndj", "check -f ndjson",
          "check my-pl", "check my-plan.yaml",
          "diff --waivers my-pl", "diff --waivers my-plan.yaml",
          "baseline pru", "baseline prune",
          "completion z", "completion zsh");

  private static final String SESSION =
      """
      set timeout 30
      spawn -noecho %s
      send -- "%s; source ./script; echo REA''DY\\r"
      expect {
        "READY" {}
        timeout { exit 9 }
        eof { exit 8 }
      }
      send -- "dueregard %s\\t\\r"
      expect {
        -re {GOT:([^:]*):} { puts "\\nLINE:$expect_out(1,string):" }
        timeout { exit 7 }
        eof { exit 6 }
      }
      send -- "exit\\r"
      expect {
        timeout { exit 5 }
        eof {}
      }
      wait
      """;

  @TempDir Path folder;

  static Stream<Arguments> shells() {
    return SHELLS.keySet().stream()
        .sorted()
        .flatMap(shell -> TYPED.keySet().stream().sorted().map(one -> Arguments.of(shell, one)));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void the_key_completes_the_word(String shell, String typed) throws Exception {
    Programs.assume("expect");
    Programs.assume(shell);
    Terminal.write(folder.resolve("script"), Terminal.dueregard("completion", shell).out());
    Terminal.plan(folder.resolve("my-plan.yaml"));
    List<String> start = SHELLS.get(shell);
    String define = start.get(1).replace("\"", "\\\"").replace("$", "\\$").replace("[", "\\[");
    Path session =
        Terminal.write(
            folder.resolve(".session.exp"), SESSION.formatted(start.get(0), define, typed));

    var result =
        Programs.run(
            folder,
            Map.of("HOME", folder.toString(), "TERM", "xterm", "LC_ALL", "C.UTF-8"),
            "expect",
            session);

    assertThat(result.exit()).as(result.out()).isZero();
    assertThat(result.out().lines().map(line -> line.strip().replace(" :", ":")))
        .contains("LINE:" + TYPED.get(typed) + ":");
  }
}
