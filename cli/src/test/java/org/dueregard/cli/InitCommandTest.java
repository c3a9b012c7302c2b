package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Plan;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {
  /** One line for each question, in order; an empty one leaves it open. */
  private static final List<String> TYPED =
      List.of(
          "Evening hours: a #1 plan", // title
          "1", // stage
          "consultation", // type
          "", // system
          "Close at 8pm, not 10pm", // summary
          "8, reduce", // kinds
          "", // permanence
          "Yes - it closes earlier", // manner
          "no", // range
          "New hours", // decision
          "The board", // by
          "July 2027", // on
          "NHS Midshire ICB", // body
          "icb", // its kind
          "Midshire Trust", // provider
          "NHS trust", // its kind
          "11 January 2027", // opens
          "", // closes
          "People who come in the evening", // group
          "", // area
          "Survey", // activity
          "survey", // method
          "3", // substantial
          "2"); // urgent

  private static final List<Object> FLAGS =
      List.of(
          "--title",
          "Evening hours",
          "--stage",
          "idea",
          "--summary",
          "Close at 8pm",
          "--change-type",
          "change_hours,reduce",
          "--decision",
          "New hours",
          "--decided-by",
          "The board",
          "--decided-on",
          "July 2027",
          "--body",
          "NHS Midshire ICB",
          "--body-type",
          "icb",
          "--activity",
          "Survey",
          "--method",
          "survey");

  @TempDir Path folder;

  @Test
  void the_answers_typed_are_the_plan() throws IOException {
    var result = typing(TYPED).with("init", "p.yaml");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    Plan plan = plan(Files.readString(folder.resolve("p.yaml")));
    assertThat(plan.plan().title().value()).isEqualTo("Evening hours: a #1 plan");
    assertThat(plan.plan().system().isAbsent()).isTrue();
    assertThat(plan.proposal().changeTypes().shown()).isEqualTo("change_hours, reduce");
    assertThat(plan.proposal().affectsManner().isYes()).isTrue();
    assertThat(plan.proposal().affectsRange().isNo()).isTrue();
    assertThat(plan.bodies().items()).hasSize(2);
    assertThat(plan.timeline().consultation().start().shown()).isEqualTo("11 January 2027");
    assertThat(plan.timeline().consultation().end().isAbsent()).isTrue();
    assertThat(plan.peopleAffected().areas().isAbsent()).isTrue();
    assertThat(plan.peopleAffected().groups().items().get(0).id().value()).isEqualTo("G1");
    assertThat(plan.scrutiny().nhsView().isUnsure()).isTrue();
  }

  @Test
  void the_plan_can_be_checked() {
    typing(TYPED).with("init", "p.yaml");
    var result = Terminal.dueregard("check", folder.resolve("p.yaml"));
    assertThat(result.exit()).isIn(0, 1);
    assertThat(result.out()).doesNotContain("problem");
  }

  @Test
  void it_says_why_each_question_is_asked_and_offers_the_words() {
    String err = typing(TYPED).with("init", "p.yaml").err();
    assertThat(err)
        .contains("How far has the work got?\n  Why: The stage decides which steps are due by now.")
        .contains("1. idea, 2. pre consultation")
        .contains("Press Enter if you do not know yet.");
    assertThat(err.lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0  | none     | every plan needs it
          1  | ides     | Did you mean 'idea'?
          1  | 7        | '7' is not one of the words
          5  | closing  | not one of the words
          11 | 11/01/2027 | Did you mean 2027-01-11?
          11 | soon     | names no day or month
          0  | ``       | Every plan needs this
          13 | hospital | is not one of the words
          """)
  void what_is_wrong_with_an_answer_is_said_at_once(int question, String typed, String said) {
    List<String> lines = new ArrayList<>(TYPED);
    lines.add(question, typed);
    var result = typing(lines).with("init", "-");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err()).contains(said);
    assertThat(result.out()).isEqualTo(typing(TYPED).with("init", "-").out());
  }

  @Test
  void one_thing_is_said_of_an_answer_not_what_follows_from_it() {
    List<String> lines = new ArrayList<>(TYPED);
    lines.add(1, "soon");
    assertThat(typing(lines).with("init", "-").err())
        .contains("'soon' is not one of the words")
        .doesNotContain("is missing from");
  }

  @Test
  void input_that_ends_leaves_no_file() throws IOException {
    var result = typing(TYPED.subList(0, 9)).with("init", "p.yaml");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("nothing was written");
    assertThat(files()).isEmpty();
  }

  @Test
  void flags_alone_write_a_plan_to_standard_output() throws IOException {
    var result = flags("--no-input", "--consultation-end", "2027-04-04");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    Plan plan = plan(result.out());
    assertThat(plan.timeline().consultation().end().shown()).isEqualTo("2027-04-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --title        | some answers are missing: --title.
          --decided-on   | some answers are missing: --decided-on.
          """)
  void a_missing_answer_is_named_where_nobody_can_be_asked(String flag, String said) {
    List<Object> left = new ArrayList<>(FLAGS);
    int at = left.indexOf(flag);
    left.subList(at, at + 2).clear();
    left.addAll(0, List.of("init", "-"));
    var result = new Terminal().in(folder).with(left.toArray());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(said);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void an_answer_that_cannot_be_read_is_refused_by_its_flag() {
    var result = flags("--consultation-start", "04/05/2027");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--consultation-start: '04/05/2027' is not a date");
    assertThat(flags("--area", "Ashdene").err()).contains("--area needs --council");
  }

  @Test
  void no_activity_is_said_with_its_reason() throws IOException {
    List<Object> none = new ArrayList<>(FLAGS.subList(0, FLAGS.size() - 4));
    none.addAll(0, List.of("init", "-"));
    none.addAll(List.of("--activity", "none", "--no-activity-why", "Too early: no \"ideas\" yet"));
    var result = new Terminal().in(folder).with(none.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(plan(result.out()).activities().isNone()).isTrue();
    assertThat(result.out()).contains("Too early: no");
  }

  @Test
  void a_file_is_only_written_over_by_force() throws IOException {
    Path file = Terminal.write(folder.resolve("p.yaml"), "mine\n");
    var refused = typing(TYPED).with("init", "p.yaml");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("--force").doesNotContain("Why:");
    assertThat(file).hasContent("mine");
    assertThat(typing(TYPED).with("init", "p.yaml", "--force").exit()).isZero();
    assertThat(file).content().startsWith("# yaml-language-server: $schema=");
  }

  private Terminal.Result flags(Object... more) {
    List<Object> all = new ArrayList<>(List.of("init", "-"));
    all.addAll(FLAGS);
    all.addAll(List.of(more));
    return new Terminal().in(folder).with(all.toArray());
  }

  private Terminal typing(List<String> lines) {
    return new Terminal().in(folder).typing(lines.toArray(String[]::new));
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** The plan, which has no problem. */
  static Plan plan(String text) {
    Read read = new PlanReader().read("p.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).as(text).isEmpty();
    return ((Read.Ok) read).plan();
  }
}
