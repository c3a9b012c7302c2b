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

/** A pack joins the report as any other source does, and one that fails costs only its own. */
class CheckPackTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void plan() {
    plan = Terminal.write(folder.resolve("plan.yaml"), Terminal.RUSHED);
  }

  @Test
  void its_requirements_join_the_report_in_every_format() throws Exception {
    Demo demo = Demo.in(folder);
    JsonNode with = report("--pack", demo.folder());
    JsonNode without = report();
    assertThat(with.get("findings")).hasSize(without.get("findings").size() + 1);
    assertThat(sum(with.get("counts"))).isEqualTo(sum(without.get("counts")) + 1);
    assertThat(ofTheTool(with)).isEqualTo(ofTheTool(without));
    for (String format : List.of("text", "html")) {
      assertThat(dueregard("check", plan, "-f", format, "--pack", demo.folder(), "-v").out())
          .contains(Demo.ID)
          .contains("People have at least six weeks to answer");
    }
  }

  @Test
  void the_environment_names_packs_too() {
    Demo demo = Demo.in(folder);
    Terminal terminal = new Terminal().env("DUEREGARD_PACK", demo.folder().toString());
    assertThat(terminal.with("check", plan, "-f", "json").out()).contains(Demo.ID);
    assertThat(terminal.with("explain", Demo.ID).exit()).isZero();
  }

  @Test
  void it_can_be_selected_explained_and_failed_on() throws Exception {
    Demo demo =
        Demo.in(folder).with(".yaml", "force: guidance", "force: law").with(".drl", "42", "4200");
    var only = dueregard("check", plan, "--pack", demo.folder(), "--only", "demo");
    assertThat(only.exit()).isEqualTo(1);
    assertThat(only.lastLine()).contains("1 requirement: 0 met, 1 not met");
    var explained = dueregard("explain", Demo.ID, plan, "--pack", demo.folder());
    assertThat(explained.exit()).isZero();
    assertThat(explained.out()).contains("The demo policy, paragraph 1").contains("not met");
  }

  @Test
  void two_packs_are_checked_side_by_side_and_may_not_share_a_name() throws Exception {
    Demo demo = Demo.in(folder);
    Path other = folder.resolve("other");
    dueregard("pack", "new", "other", other);
    assertThat(report("--pack", demo.folder(), "--pack", other).toString())
        .contains(Demo.ID)
        .contains("LOC-OTHER-01");

    Demo twin = Demo.in(Files.createDirectory(folder.resolve("twin")));
    var result = dueregard("check", plan, "--pack", demo.folder(), "--pack", twin.folder());
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .contains("twin/demo/demo.yaml:7: the id LOC-DEMO-01 is taken by another requirement")
        .contains("1 pack not used");
  }

  @Test
  void a_pack_may_hold_several_sources_in_the_form_of_the_tools_own() throws Exception {
    Demo demo = Demo.in(folder);
    for (String ending : List.of(".yaml", ".drl", ".cases.yaml")) {
      String text =
          Files.readString(demo.file(ending))
              .replace("DEMO-01", "DEMO-02")
              .replace("id: demo", "id: demo-2");
      String head =
          """
          package org.dueregard.rules;

          import org.dueregard.rules.Exercise;
          import static org.dueregard.rules.Conclude.gap;
          """;
      Files.writeString(
          demo.folder().resolve("demo-2" + ending), ending.equals(".drl") ? head + text : text);
    }
    assertThat(dueregard("test", demo.folder()).out())
        .contains("8 of 8 cases")
        .contains("4 of 4 rules fired");
    assertThat(report("--pack", demo.folder()).toString()).contains("LOC-DEMO-02");
  }

  @Test
  void plans_checked_at_the_same_time_do_not_mix() throws Exception {
    Demo demo = Demo.in(folder);
    Path plans = Files.createDirectory(folder.resolve("plans"));
    for (int i = 0; i < 8; i++) {
      Terminal.write(plans.resolve("rushed-" + i + ".yaml"), Terminal.RUSHED);
      Terminal.plan(plans.resolve("minimal-" + i + ".yaml"));
    }
    JsonNode reports =
        JSON.readTree(dueregard("check", plans, "-f", "json", "--pack", demo.folder()).out());
    List<String> said = new ArrayList<>();
    reports.forEach(one -> said.add(own(one).toString()));
    assertThat(said).hasSize(16);
    assertThat(said.subList(0, 8)).containsOnly(said.get(0));
    assertThat(said.subList(8, 16)).containsOnly(said.get(8));
  }

  @Test
  void a_rule_that_throws_is_3_and_only_its_requirement_could_not_be_evaluated() throws Exception {
    Demo demo = Demo.in(folder).rules(Demo.THROWING);
    var result = dueregard("check", plan, "-f", "json", "--pack", demo.folder());
    JsonNode report = JSON.readTree(result.out());
    assertThat(own(report).get("outcome").asText()).isEqualTo("could not evaluate");
    assertThat(own(report).get("what_we_found").asText())
        .contains("A rule of the pack in " + demo.folder() + " failed (")
        .contains("so this was not checked.");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(ofTheTool(report)).isEqualTo(ofTheTool(report()));
  }

  @Test
  void rules_that_fire_without_end_are_3() throws Exception {
    Demo demo = Demo.in(folder).rules(Demo.FIRING);
    var result = dueregard("check", plan, "-f", "json", "--pack", demo.folder());
    JsonNode report = JSON.readTree(result.out());
    assertThat(own(report).get("what_we_found").asText()).contains("did not come to rest");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(ofTheTool(report)).isEqualTo(ofTheTool(report()));
  }

  @Test
  void no_pack_there_is_2() {
    var none = dueregard("check", plan, "--pack", folder.resolve("none"));
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("There is no folder '" + folder.resolve("none"));
    assertThat(none.out()).isEmpty();
    var empty = dueregard("check", plan, "--pack", folder.resolve("none").getParent());
    assertThat(empty.exit()).isEqualTo(3);
  }

  private JsonNode report(Object... flags) throws Exception {
    List<Object> words = new ArrayList<>(List.of("check", plan, "-f", "json"));
    words.addAll(List.of(flags));
    return JSON.readTree(dueregard(words.toArray()).out());
  }

  private static JsonNode own(JsonNode report) {
    for (JsonNode one : report.get("findings")) {
      if (one.get("requirement").asText().equals(Demo.ID)) {
        return one;
      }
    }
    throw new AssertionError("no finding of the pack");
  }

  private static List<JsonNode> ofTheTool(JsonNode report) {
    List<JsonNode> findings = new ArrayList<>();
    report.get("findings").forEach(findings::add);
    findings.removeIf(one -> one.get("source").asText().equals("demo"));
    return findings;
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }
}
