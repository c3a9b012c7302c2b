package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dueregard.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init --from}: going on with a plan. */
class InitFromTest {
  @TempDir Path folder;

  private static final String HALF =
      """
      # My notes stay.
      plan:
          stage: idea   # early days
          lead: A. Person

      proposal:
        summary: "Close at 8pm"
      people_affected: none
      decision:
        date: July 2027
        # who? ask J.
      """;

  @Test
  void it_asks_only_what_is_missing_and_keeps_every_line() throws IOException {
    Path file = Terminal.write(folder.resolve("p.yaml"), HALF);
    var result = from("--title", "Hours", "--method", "survey");
    assertThat(result.exit()).as(result.err()).isZero();
    String text = Files.readString(file);
    assertThat(text.lines()).containsSubsequence(HALF.lines().toList());
    Plan plan = InitCommandTest.plan(text);
    assertThat(plan.plan().title().value()).isEqualTo("Hours");
    assertThat(plan.decision().maker().value()).isEqualTo("The board");
    assertThat(plan.bodies().items()).hasSize(1);
    assertThat(plan.activities().items().get(0).id().value()).isEqualTo("A1");
  }

  @Test
  void going_on_twice_changes_nothing() throws IOException {
    Path file = Terminal.write(folder.resolve("p.yaml"), HALF);
    from("--title", "Hours", "--method", "survey");
    String once = Files.readString(file);
    var again = new Terminal().in(folder).with("init", "--from", "p.yaml", "--no-input");
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(file).hasContent(once);
  }

  @Test
  void line_ends_stay_as_they_are() throws IOException {
    Path file = Terminal.write(folder.resolve("p.yaml"), HALF.replace("\n", "\r\n"));
    from("--title", "Hours", "--method", "survey");
    assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void an_answer_fills_the_line_that_waits_for_it() throws IOException {
    Path file = folder.resolve("p.yaml");
    Terminal.write(file, HALF);
    from("--title", "Hours", "--method", "survey");
    Files.writeString(
        file, Files.readString(file).replace("    lead", "    # type: not known yet\n    lead"));
    new Terminal().in(folder).with("init", "--from", "p.yaml", "--type", "consultation");
    assertThat(Files.readString(file))
        .contains("\n    type: consultation\n    lead")
        .doesNotContain("not known yet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan: {stage: idea}\n",
        "plan: {}\n",
        "{plan: {stage: idea}}\n",
        "{plan: {stage: idea, }, bodies: [], activities: []}\n",
        "plan: {\n  stage: idea # early\n}\nbodies: []\ndecision: {date: 2027}\n",
        "# \ud83d\ude80\nplan: {lead: 'A \ud83d\ude80', stage: \"idea\"} # mine\r\nbodies: [] # none yet\r\n"
      })
  void what_stands_between_brackets_is_gone_on_with_there(String text) throws IOException {
    Path file = Terminal.write(folder.resolve("p.yaml"), text);
    var result =
        from(
            "--title",
            "Hours, and {more}",
            "--method",
            "survey",
            "--summary",
            "Close",
            "--decided-on",
            "2027",
            "--stage",
            "idea");

    assertThat(result.exit()).as(result.err()).isZero();
    String written = Files.readString(file);
    Plan plan = InitCommandTest.plan(written);
    assertThat(plan.plan().title().value()).isEqualTo("Hours, and {more}");
    assertThat(plan.plan().stage().shown()).isEqualTo("idea");
    assertThat(plan.bodies().items().get(0).name().value()).isEqualTo("NHS Midshire ICB");
    assertThat(plan.activities().items().get(0).method().isStated()).isTrue();
    assertThat(plan.decision().maker().value()).isEqualTo("The board");
    int at = 0;
    for (String word : text.split("(?<=[ \\n])", -1)) {
      String kept = word.strip().replaceAll("[\\]},]+$", "");
      assertThat(written.substring(at)).as("'%s', in its place", kept).contains(kept);
      at = written.indexOf(kept, at);
    }
  }

  @Test
  void where_there_is_no_place_for_an_answer_it_says_so() {
    String text = "\"plan\":\n  stage: idea\n";
    Path file = Terminal.write(folder.resolve("p.yaml"), text);
    var result =
        from(
            "--title", "Hours", "--method", "survey", "--summary", "Close", "--decided-on", "2027");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("'plan.title' can be added").contains("lines of its own");
    assertThat(file).hasContent(text);
  }

  @Test
  void a_plan_with_a_fault_is_mended_first() {
    Terminal.write(folder.resolve("p.yaml"), "plan:\n  stage: ides\n");
    var result = from("--title", "Hours");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("p.yaml:2:10: 'ides' is not").contains("'idea'?");
    assertThat(new Terminal().in(folder).with("init", "--from", "no.yaml").err())
        .contains("'no.yaml' cannot be read");
  }

  private Terminal.Result from(Object... more) {
    Object[] flags = {
      "init",
      "--from",
      "p.yaml",
      "--change-type",
      "reduce",
      "--decision",
      "New hours",
      "--decided-by",
      "The board",
      "--body",
      "NHS Midshire ICB",
      "--body-type",
      "icb",
      "--activity",
      "Survey"
    };
    Object[] all = Arrays.copyOf(flags, flags.length + more.length);
    System.arraycopy(more, 0, all, flags.length, more.length);
    return new Terminal().in(folder).with(all);
  }
}
