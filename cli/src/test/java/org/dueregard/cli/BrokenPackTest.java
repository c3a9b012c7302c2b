package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken pack is named with file, line and the nearest name; the rest of the check goes on. */
class BrokenPackTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The report of the same plan with no pack, made once. */
  private static JsonNode without;

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void plan() {
    plan = Terminal.write(folder.resolve("plan.yaml"), Terminal.RUSHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .drl  | isShorterThan        | isShorterThn          | .drl:6: there is no 'isShorterThn' in Exercise; did you mean 'isShorterThan'?
          .drl  | : opens              | : opns                | .drl:6: there is no 'opns' in Exercise; did you mean 'opens'?
          .drl  | Exercise(            | Excercise(            | .drl:6: there is no fact 'Excercise'; did you mean 'Exercise'?
          .drl  | Exercise(            | exists Conclusion( ) Exercise( | .drl:6: a rule looks down, at facts and duties owed, and not at 'Conclusion'
          .drl  | Exercise(            | not DutyOwed( duty == Duty.CONSLT ) Exercise( | .drl:6: there is no duty 'CONSLT'; did you mean 'CONSULT'?
          .drl  | Exercise(            | Activity( method == "survey" ) Exercise( | .drl:6: a field is not its words: write method.is( Activity.Method.SURVEY )
          .drl  | Exercise(            | Activity( formats == "papr" ) Exercise( | .drl:6: a field is not its words: write formats.has( Format.PAPER )
          .drl  | Exercise(            | Decision( maker != "x" ) Exercise( | .drl:6: a field is not its words: write maker.value == "x"
          .drl  | Exercise(            | LocalFact( value.value > 20 ) Exercise( | .drl:6: 'value.value' is no number
          .drl  | Exercise(            | PeopleAffected( population > 20 ) Exercise( | .drl:6: 'population' is no number
          .drl  | Exercise(            | Activity( formats.has( "x" ) ) Exercise( | .drl:6: 'has' of Choices does not take what is in its brackets
          .drl  | $opens );            | $open );              | .drl:8: there is no '$open' in the conditions
          .drl  | $opens );            | $opens.tody() );      | .drl:8: there is no 'tody' in When
          .drl  | $opens );            | 42 );                 | .drl:8: this cannot be compiled
          .drl  | gap( kcontext        | owed( kcontext        | .drl:8: a pack may not conclude 'owed': only gap, silent or ask
          .drl  | gap( kcontext        | excepted( kcontext    | .drl:8: a pack may not conclude 'excepted'
          .drl  | $opens );            | $opens ); gap( kcontext, $opens ); | .drl:8: a consequence is one line with one verb
          .drl  | gap( kcontext, $closes, $opens ); | while ( true ) { } | .drl:8: a pack may not conclude 'while'
          .drl  | gap(                 | System.exit( 0 ); gap( | .drl:8: a rule may not use 'System.'
          .drl  | when                 | salience 10 when      | .drl:5: a rule may not use 'salience'
          .drl  | when                 | no-loop when          | .drl:5: a rule may not use 'no-loop'
          .drl  | Exercise(            | eval( true ) Exercise( | .drl:6: a rule may not use 'eval'
          .drl  | // Each              | global java.util.List all; // Each | .drl:1: a rule may not use 'global'
          .drl  | // Each              | function int one() { return 1; } // Each | .drl:1: a rule may not use 'function'
          .drl  | // Each              | declare Own x : int end // Each | .drl:1: a rule file of a pack holds rules and nothing else
          .drl  | rule "LOC-DEMO-01    | rule "LOC-DEMO-02     | .drl:4: the rule is about 'LOC-DEMO-02', and this pack has no requirement of that id; did you mean 'LOC-DEMO-01'?
          .drl  | rule "LOC-DEMO-01    | rule "GUN-3-07        | .drl:4: the rule is about 'GUN-3-07', and this pack has no requirement of that id
          .drl  | Exercise(            | Exercise( (           | .drl:6: this cannot be read as rules
          .yaml | LOC-DEMO-01          | LOC-DEMO-09           | .yaml:7: LOC-DEMO-09 has no rule
          .yaml | LOC-DEMO-01          | GUN-3-07              | .yaml:7: the id GUN-3-07 is taken by another requirement
          .yaml | LOC-DEMO-01          | demo-1                | .yaml:7: 'demo-1' is not formed like an id
          .yaml | id: demo             | id: gunning           | there is a source 'gunning' already
          .yaml | duty: CONSULT        | duty: CONSLT          | .yaml:10: there is no duty 'CONSLT'; did you mean 'CONSULT'?
          .yaml | duty: CONSULT        | duty: NOTTINGHAM      | .yaml:10: there is no duty 'NOTTINGHAM'
          .yaml | consultation/end     | consultaton/end       | no plan has the path /timeline/consultaton/end; did you mean '/timeline/consultation/end'?
          .yaml | remedy:              | remdy:                | unknown field 'remdy'; did you mean 'remedy'?
          .yaml | force: guidance      | force: strong         | .yaml:11: LOC-DEMO-01: 'force' cannot be 'strong'; it is one of law, risk, guidance, practice
          .yaml | force: guidance      | force: guidance: x    | .yaml:11: this cannot be read as YAML
          .yaml | requirements:        | requirement:          | unknown field 'requirement'; did you mean 'requirements'?
          """)
  void a_fault_is_3_with_file_line_and_what_is_near(
      String ending, String words, String others, String said) throws Exception {
    Demo demo = Demo.in(folder).with(ending, words, others);
    refused(demo, said);
  }

  @Test
  void a_file_that_is_missing_or_huge_or_no_text_is_3() throws Exception {
    Demo demo = Demo.in(folder);
    Path cases = demo.file(".cases.yaml");
    String text = Files.readString(cases);
    Files.delete(cases);
    refused(demo, "demo.cases.yaml:1: there is no such file");
    Files.writeString(cases, text);
    String rules = Files.readString(demo.file(".drl"));
    Files.writeString(demo.file(".drl"), rules + " ".repeat(200_000));
    refused(demo, "demo.drl:1: it is larger than 200000 bytes");
    Files.write(demo.file(".drl"), new byte[] {'r', (byte) 0xC3, '('});
    refused(demo, "demo.drl:1: it is not text in UTF-8");
    Files.writeString(demo.file(".drl"), "");
    refused(demo, "demo.drl:1: it has no rules");
  }

  @Test
  void rules_that_break_the_compiler_are_3() throws Exception {
    String deep = "(".repeat(20_000) + "isShorterThan( 42 )" + ")".repeat(20_000);
    refused(Demo.in(folder).with(".drl", "isShorterThan( 42 )", deep), "break the rule compiler");
  }

  @Test
  void the_same_rule_or_id_twice_is_3() throws Exception {
    Demo demo = Demo.in(folder);
    String rules = Files.readString(demo.file(".drl"));
    demo.rules(rules + "\n" + rules);
    refused(demo, "is given twice, first at " + demo.file(".drl") + ":4");
    demo.rules(rules);
    String words = Files.readString(demo.file(".yaml"));
    Files.writeString(demo.file(".yaml"), words + words.substring(words.indexOf("  - id:")));
    refused(demo, "the id LOC-DEMO-01 is given twice, first at " + demo.file(".yaml") + ":7");
  }

  @Test
  void explain_goes_on_without_it() throws Exception {
    Demo demo = Demo.in(folder).with(".drl", "gap(", "owed(");
    var result = dueregard("explain", "GUN-3-07", "--pack", demo.folder());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).startsWith("GUN-3-07  ");
    assertThat(result.err()).contains("demo.drl:8");
  }

  /** The findings of the tool are what they are without the pack, and the report names the pack. */
  private void refused(Demo demo, String said) throws Exception {
    var result = dueregard("check", plan, "-f", "json", "--pack", demo.folder());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains(said).contains("1 pack not used").doesNotContain("\tat ");
    assertThat(result.err()).contains(demo.folder().toString());
    JsonNode report = JSON.readTree(result.out());
    if (without == null) {
      without = JSON.readTree(dueregard("check", plan, "-f", "json").out());
    }
    assertThat(report.get("findings")).isEqualTo(without.get("findings"));
    assertThat(report.get("assurance")).isEqualTo(without.get("assurance"));
    List<String> notChecked = new ArrayList<>();
    report.get("not_checked").get("not_formalised").forEach(one -> notChecked.add(one.asText()));
    assertThat(notChecked)
        .anyMatch(one -> one.startsWith("The pack in " + demo.folder() + " is broken"));
  }
}
