package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void plan() {
    plan = Terminal.plan(folder.resolve("plans/plan.yaml"));
  }

  @Test
  void text_is_the_default() {
    var result = dueregard("check", plan);
    assertThat(result.out()).startsWith("Evening hours at Ashdene urgent care centre");
    assertThat(result.out()).isEqualTo(dueregard("check", plan, "-f", "text").out());
  }

  @Test
  void one_plan_is_one_json_document() throws Exception {
    JsonNode report = JSON.readTree(dueregard("check", plan, "-f", "json").out());
    assertThat(report.isObject()).isTrue();
    assertThat(report.get("plan").get("file").asText()).isEqualTo(plan.toString());
  }

  @Test
  void a_folder_is_a_json_array_even_of_one() throws Exception {
    assertThat(JSON.readTree(dueregard("check", plan.getParent(), "-f", "json").out()))
        .hasSize(1)
        .allMatch(JsonNode::isObject);
    Terminal.plan(folder.resolve("plans/a.yaml"));
    assertThat(JSON.readTree(dueregard("check", plan.getParent(), "-f", "json").out()))
        .extracting(report -> report.get("plan").get("file").asText())
        .containsExactly(folder.resolve("plans/a.yaml").toString(), plan.toString());
  }

  @Test
  void ndjson_has_a_line_for_each_plan() throws Exception {
    Path other = Terminal.plan(folder.resolve("other.yaml"));
    String out = dueregard("check", plan, other, "-f", "ndjson").out();
    assertThat(out).endsWith("}\n");
    String[] lines = out.split("\n", -1);
    assertThat(lines).hasSize(3);
    JsonNode array = JSON.readTree(dueregard("check", plan, other, "-f", "json").out());
    assertThat(JSON.readTree(lines[0])).isEqualTo(array.get(0));
    assertThat(JSON.readTree(lines[1])).isEqualTo(array.get(1));
  }

  @Test
  void hosts_of_code_get_one_document_over_every_plan() throws Exception {
    Path broken = Terminal.write(folder.resolve("plans/broken.yaml"), "plan: [\n");
    Path sarif = folder.resolve("a.sarif");
    Path junit = folder.resolve("b.xml");
    Path gitlab = folder.resolve("c.json");
    Path csv = folder.resolve("d.csv");
    Path plans = plan.getParent();
    var result =
        new Terminal()
            .in(folder)
            .with(
                "check",
                plans,
                "-f",
                "text",
                "-f",
                "sarif:" + sarif,
                "-f",
                "junit:" + junit,
                "-f",
                "gitlab:" + gitlab,
                "-f",
                "csv:" + csv);
    assertThat(result.exit()).as(result.err()).isEqualTo(2);
    JsonNode run = JSON.readTree(sarif.toFile()).get("runs").get(0);
    assertThat(run.get("artifacts")).hasSize(2);
    assertThat(run.get("results").findValuesAsText("uri"))
        .contains("plans/broken.yaml", "plans/plan.yaml");
    assertThat(JSON.readTree(gitlab.toFile()).findValuesAsText("path"))
        .contains("plans/broken.yaml", "plans/plan.yaml");
    assertThat(junit).content().contains("file=\"plans/broken.yaml\"", "file=\"plans/plan.yaml\"");
    assertThat(csv).content().contains("plans/broken.yaml:", "plans/plan.yaml:");
    assertThat(result.out()).contains(broken.toString()).contains("Evening hours");
  }

  @Test
  void a_document_over_every_plan_can_be_one_for_each() throws Exception {
    Terminal.plan(folder.resolve("plans/a.yaml"));
    dueregard("check", plan.getParent(), "-f", "sarif:" + folder + "/{plan}.sarif");
    for (String name : List.of("a", "plan")) {
      JsonNode log = JSON.readTree(folder.resolve(name + ".sarif").toFile());
      assertThat(log.get("runs").get(0).get("artifacts")).hasSize(1);
    }
  }

  @Test
  void text_of_several_plans_comes_one_after_another() {
    Path other = Terminal.plan(folder.resolve("other.yaml"));
    String first = dueregard("check", plan).out();
    String second = dueregard("check", other).out();
    assertThat(dueregard("check", plan, other).out()).isEqualTo(first + "\n" + second);
  }

  @Test
  void several_formats_go_to_their_files_and_one_to_standard_output() throws Exception {
    Path json = folder.resolve("new/folder/report.json");
    Path html = folder.resolve("report.html");
    var result = dueregard("check", plan, "-f", "json:" + json, "-f", "html:" + html, "-f", "text");
    assertThat(result.out()).isEqualTo(dueregard("check", plan).out());
    assertThat(Files.readString(json)).isEqualTo(dueregard("check", plan, "-f", "json").out());
    assertThat(Files.readString(html)).contains("<html");
    assertThat(result.err()).contains("Written: " + json).contains("Written: " + html);
  }

  @Test
  void a_folder_that_is_a_link_is_written_to() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    assertThat(dueregard("check", plan, "-o", link.resolve("x.json")).exit()).isLessThan(2);
    assertThat(real.resolve("x.json")).exists();
  }

  @Test
  void output_names_the_file_of_one_format() throws Exception {
    Path file = folder.resolve("report");
    var result = dueregard("check", plan, "-f", "json", "-o", file);
    assertThat(result.out()).isEmpty();
    assertThat(JSON.readTree(Files.readString(file)).isObject()).isTrue();
  }

  @Test
  void the_ending_of_output_names_the_format() throws Exception {
    dueregard("check", plan, "-o", folder.resolve("x.json"));
    dueregard("check", plan, "-o", folder.resolve("x.html"));
    dueregard("check", plan, "-o", folder.resolve("x.txt"));
    assertThat(Files.readString(folder.resolve("x.json"))).startsWith("{");
    assertThat(Files.readString(folder.resolve("x.html"))).contains("<html");
    assertThat(Files.readString(folder.resolve("x.txt"))).startsWith("Evening hours");
  }

  @Test
  void a_web_page_for_each_of_several_plans_needs_a_pattern() throws Exception {
    Terminal.plan(folder.resolve("plans/2026/deep.yaml"));
    Path plans = plan.getParent();
    refused("-f 'html:reports/{plan}.html'", "check", plans, "-f", "html");
    refused("{plan}", "check", plans, "-f", "html:" + folder + "/all.html");
    var result = dueregard("check", plans, "-f", "html:" + folder + "/pages/{plan}.html");
    assertThat(result.exit()).isLessThan(2);
    assertThat(folder.resolve("pages/plan.html")).content().contains("<html");
    assertThat(folder.resolve("pages/2026/deep.html")).content().contains("<html");
  }

  @Test
  void targets_that_make_no_sense_are_refused_with_what_to_do() {
    refused("Did you mean json?", "check", plan, "-f", "jsn");
    refused("The formats are text, json, ", "check", plan, "-f", "odt");
    refused("Did you mean --format json?", "check", plan, "-o", "json");
    refused("cannot share standard output", "check", plan, "-f", "json", "-f", "text:-");
    refused("no file after the colon", "check", plan, "-f", "json:");
    refused("-f FORMAT:PATH", "check", plan, "-f", "json", "-f", "text", "-o", "x");
    refused("two files", "check", plan, "-f", "json:a", "-o", "b");
    refused("same file", "check", plan, "-f", "json:a", "-f", "text:a");
  }

  @Test
  void a_report_never_overwrites_a_plan_or_another_report() {
    refused("would overwrite the plan", "check", plan, "-o", plan);
    Path roundabout = Path.of("").toAbsolutePath().relativize(plan.toAbsolutePath());
    refused("would overwrite the plan", "check", roundabout, "-o", plan);
    refused("would overwrite the plan", "check", plan, "-o", roundabout);
    refused(
        "would overwrite the plan",
        "check",
        plan.getParent(),
        "-f",
        "json:" + plan.getParent() + "/{plan}.yaml");
    Path twin = Terminal.plan(folder.resolve("twin/plan.yaml"));
    refused("same report", "check", plan, twin, "-f", "html:" + folder + "/{plan}.html");
    assertThat(plan).content().isEqualTo(Terminal.MINIMAL);
  }

  private static void refused(String words, Object... args) {
    var result = dueregard(args);
    assertThat(result.err()).contains(words);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }
}
