package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestCommandTest {
  @TempDir private Path folder;

  @Test
  void a_case_that_is_not_as_expected_is_1_and_says_where_and_how() throws Exception {
    Demo demo = Demo.in(folder).with(".cases.yaml", "{end: 2027-02-20}", "{end: 2027-02-21}");
    var result = dueregard("test", demo.folder());
    assertThat(result.exit()).isEqualTo(1);
    assertThat(flat(result.out()))
        .contains("NOT a day short of six weeks is a gap")
        .contains("demo.cases.yaml:2")
        .contains("LOC-DEMO-01 should be 'not met at /timeline/consultation/end' but is 'met'")
        .contains("3 of 4 cases are as expected.")
        .contains("No case makes this rule fire: LOC-DEMO-01 the exercise is open");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80 || !line.contains(" "));
  }

  @Test
  void a_change_that_no_case_expects_is_1() throws Exception {
    Demo demo =
        Demo.in(folder)
            .with(".cases.yaml", "{LOC-DEMO-01: not met at /timeline/consultation/end}", "{}");
    var result = dueregard("test", demo.folder());
    assertThat(result.exit()).isEqualTo(1);
    assertThat(flat(result.out())).contains("LOC-DEMO-01 changed and is not expected to");
  }

  @Test
  void what_no_case_shows_is_listed_and_is_no_fault() throws Exception {
    Demo demo = Demo.in(folder);
    Files.writeString(
        demo.file(".cases.yaml"), "- {name: the sound plan, expect: {LOC-DEMO-01: met}}\n");
    var result = dueregard("test", demo.folder());
    assertThat(result.exit()).isZero();
    assertThat(flat(result.out()))
        .contains("Coverage: 0 of 2 rules fired; 0 of 1 requirements")
        .contains("No case shows what is missing: LOC-DEMO-01");
  }

  @Test
  void a_pack_may_bring_a_sound_plan_or_add_to_the_tools_own() throws Exception {
    Demo demo =
        Demo.in(folder)
            .with(".yaml", "reads: [", "reads: [/local/demo/board_saw, ")
            .rules(
                """
                rule "LOC-DEMO-01 the board has not seen it"
                when
                    $timeline : Timeline( )
                    not LocalFact( system == "demo", key == "board_saw", given )
                then
                    silent( kcontext, $timeline );
                end
                """);
    Files.writeString(
        demo.file(".cases.yaml"),
        """
        - {name: the board saw it, expect: {LOC-DEMO-01: met}}
        - {name: nothing is said, change: {local: ~}, expect: {LOC-DEMO-01: not shown}}
        """);
    assertThat(dueregard("test", demo.folder()).exit()).isEqualTo(1);
    Files.writeString(demo.file(".sound.yaml"), "local: {demo: {board_saw: 2026-11-01}}\n");
    assertThat(dueregard("test", demo.folder()).exit()).isZero();

    Files.delete(demo.file(".sound.yaml"));
    Path own = demo.folder().resolve("sound-plan.yaml");
    Files.writeString(own, Terminal.RUSHED + "\nlocal: {demo: {board_saw: 2026-11-01}}\n");
    assertThat(dueregard("test", demo.folder()).out()).contains("2 of 2");
    Files.writeString(own, "plan: {titel: x}");
    var broken = dueregard("test", demo.folder());
    assertThat(broken.exit()).isEqualTo(3);
    assertThat(broken.err()).contains("the sound plan behind it cannot be read");
  }

  @Test
  void a_number_of_ones_own_is_compared_as_a_number() throws Exception {
    Demo demo =
        Demo.in(folder)
            .with(".yaml", "reads: [", "reads: [/local/demo/questions, ")
            .rules(
                """
                rule "LOC-DEMO-01 the survey has more than 20 questions"
                when
                    LocalFact( system == "demo", key == "questions", whole > 20, $said : value )
                then
                    gap( kcontext, $said );
                end
                """);
    Files.writeString(
        demo.file(".cases.yaml"),
        """
        - {name: few, change: {local: {demo: {questions: 9}}}, expect: {LOC-DEMO-01: met}}
        - {name: many, change: {local: {demo: {questions: 100}}}, expect: {LOC-DEMO-01: not met}}
        - {name: in words, change: {local: {demo: {questions: lots}}}, expect: {LOC-DEMO-01: met}}
        """);
    assertThat(dueregard("test", demo.folder()).out()).contains("3 of 3 cases");
  }

  @Test
  void a_plan_that_cannot_be_read_after_the_change_is_1() throws Exception {
    Demo demo = Demo.in(folder).with(".cases.yaml", "{end: 2027-02-20}", "{edn: 2027-02-20}");
    var result = dueregard("test", demo.folder());
    assertThat(result.exit()).isEqualTo(1);
    assertThat(flat(result.out())).contains("LOC-DEMO-01 should be 'not met");
    demo.with(".cases.yaml", "{edn: 2027-02-20}", "{end: [{x: y}]}");
    assertThat(flat(dueregard("test", demo.folder()).out()))
        .contains("the plan cannot be read after it: /timeline/consultation/end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          change: {tim | chnge: {tim | :3: unknown field 'chnge'; did you mean 'change'?
          not met at   | nt met at   | :2: 'nt met' is no outcome; did you mean 'not met'?
          - name: a da | - nam: a da | :2: 'name' is missing
          {timeline:   | {{timeline: | cannot be read as YAML
          # Each       | Each        | cannot be read as YAML
          """)
  void a_file_of_cases_that_is_wrong_is_3(String words, String others, String said)
      throws Exception {
    var result = dueregard("test", Demo.in(folder).with(".cases.yaml", words, others).folder());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("demo.cases.yaml:").contains(said);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void an_id_that_is_not_there_is_said_with_the_nearest() throws Exception {
    Demo demo = Demo.in(folder).with(".cases.yaml", "LOC-DEMO-01: not met", "LOC-DEMO-11: not met");
    assertThat(flat(dueregard("test", demo.folder()).out()))
        .contains("there is no requirement LOC-DEMO-11; did you mean 'LOC-DEMO-01'?");
  }

  @Test
  void nothing_to_try_is_2() throws Exception {
    assertThat(dueregard("test", folder.resolve("none")).exit()).isEqualTo(2);
    assertThat(dueregard("test", folder).err()).contains("There is no pack in");
    Demo demo = Demo.in(folder);
    Files.writeString(demo.file(".cases.yaml"), "# none yet\n");
    var result = dueregard("test", demo.folder());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("has no cases");
  }

  @Test
  void a_broken_pack_is_3() throws Exception {
    var result = dueregard("test", Demo.in(folder).with(".drl", "gap(", "owed(").folder());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("demo.drl:8: a pack may not conclude 'owed'");
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
