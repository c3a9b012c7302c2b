package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dueregard.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is answered, the plan reads back with it. */
class InitAnswersTest {
  private static final List<String> PIECES =
      List.of(
          ": ",
          "# ",
          "'",
          "\"",
          "- ",
          "{",
          "}",
          "[",
          "]",
          ", ",
          "&a",
          "*b",
          "!c",
          "%",
          "@",
          "`",
          "|",
          ">",
          "?",
          "\\",
          "\n",
          "\t",
          "yes",
          "null",
          "2027-01-01",
          "1e3",
          "~",
          "…",
          "é",
          "\u05d0\u05d1",
          "\ud83d\ude80",
          "a",
          " word ",
          "---",
          "...",
          "<b>",
          "::error",
          "$(x)");

  @Test
  void any_answers_give_a_plan_that_reads_back_with_them() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      String text = "A" + text(random);
      holds(text, "B" + text(random));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes sir", "null", "~", "2027-01-11", "-5", "1.0", "# x", "@y", "a: b"})
  void values_that_yaml_takes_for_something_else_stay_text(String text) {
    holds(text, text);
  }

  private static void holds(String title, String group) {
    var result =
        Terminal.dueregard(
            "init",
            "-",
            "--no-input",
            "--title",
            title,
            "--stage",
            "idea",
            "--summary",
            title,
            "--change-type",
            "close",
            "--decision",
            title,
            "--decided-by",
            group,
            "--decided-on",
            "2027",
            "--body",
            group,
            "--body-type",
            "icb",
            "--activity",
            title,
            "--method",
            "survey",
            "--group",
            group);
    assertThat(result.exit()).as("%s, %s: %s", title, group, result.err()).isZero();
    Plan plan = InitCommandTest.plan(result.out());
    assertThat(plan.plan().title().value()).isEqualTo(title.strip());
    assertThat(plan.bodies().items().get(0).name().value()).isEqualTo(group.strip());
    assertThat(plan.activities().items().get(0).name().value()).isEqualTo(title.strip());
    assertThat(plan.peopleAffected().groups().items().get(0).name().value())
        .isEqualTo(group.strip());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
