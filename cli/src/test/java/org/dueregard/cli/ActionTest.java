package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What action.yml runs, as GitHub runs it: in a repository, with its variables. */
class ActionTest {
  private static final Path ROOT = Path.of("..");
  private static final String ALL = "plans/**/*.yaml";

  @TempDir Path folder;
  private ActionRepository repository;

  @BeforeEach
  void a_repository_with_a_plan() throws Exception {
    repository = ActionRepository.in(folder);
  }

  @Test
  void without_a_gap_it_ends_well_and_still_tells_of_every_rule() throws Exception {
    var result = action(ALL);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(output()).contains("exit-code=0\n");
    assertThat(repository.sarif().at("/runs/0/results")).isEmpty();
    assertThat(repository.sarif().at("/runs/0/tool/driver/rules")).isNotEmpty();
    assertThat(folder.resolve("summary")).content().contains("# ");
  }

  @Test
  void a_commit_that_adds_a_gap_fails_at_its_line() throws Exception {
    commit("plans/new one.yaml", Terminal.RUSHED);
    var result = action(ALL);
    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    assertThat(output()).contains("exit-code=1\n");
    assertThat(result.out()).contains("::error file=plans/new one.yaml,line=");
    JsonNode gap = repository.gap();
    assertThat(gap.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("plans/new%20one.yaml");
    int line = gap.at("/locations/0/physicalLocation/region/startLine").asInt();
    assertThat(Terminal.RUSHED.lines().toList().get(line - 1)).contains("date:");
  }

  @Test
  void a_commit_that_only_moves_lines_keeps_the_gap_the_same() throws Exception {
    commit("plans/rushed.yaml", Terminal.RUSHED);
    action(ALL);
    JsonNode before = repository.gap();
    commit("plans/rushed.yaml", "# one\n\n# two\n" + Terminal.RUSHED);
    action(ALL);
    assertThat(repository.gap().at("/partialFingerprints"))
        .isEqualTo(before.at("/partialFingerprints"));
    assertThat(line(repository.gap())).isEqualTo(line(before) + 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q.yaml", "$(touch hacked).yaml", "a;b&c.yaml", "::error::x.yaml"})
  void a_hostile_name_is_only_a_name(String name) throws Exception {
    commit("plans/" + name, Terminal.RUSHED);
    var result = action(ALL);
    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    assertThat(repository.root().resolve("hacked")).doesNotExist();
    List<String> lines = result.out().lines().toList();
    assertThat(lines.get(0)).startsWith("::stop-commands::");
    int end = lines.indexOf("::" + lines.get(0).substring("::stop-commands::".length()) + "::");
    assertThat(end).isPositive();
    assertThat(lines.subList(end + 1, lines.size()))
        .filteredOn(line -> line.startsWith("::error"))
        .isNotEmpty()
        .allMatch(line -> line.contains("file=plans/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "none/**/*.yaml"})
  void a_run_that_checks_nothing_is_no_success(String paths) throws Exception {
    assertThat(action(paths).exit()).isEqualTo(2);
    assertThat(output()).doesNotContain("sarif-file");
  }

  @Test
  void inputs_reach_the_command_only_as_environment() throws Exception {
    assertThat(Files.readAllLines(ROOT.resolve("action.yml")))
        .filteredOn(line -> line.strip().startsWith("run:"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("${{"));
  }

  @Test
  void the_script_is_clean() throws Exception {
    Programs.assume("shellcheck");
    var result = Programs.run(ROOT, Map.of(), "shellcheck", ".ci/action.sh", "dueregard");
    assertThat(result.out()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  private Terminal.Result action(String paths) throws Exception {
    return repository.action(Map.of("paths", paths, "fail-on", "risk"));
  }

  private void commit(String file, String text) throws Exception {
    repository.commit(file, text);
  }

  private String output() throws IOException {
    return Files.readString(repository.output());
  }

  private static int line(JsonNode gap) {
    return gap.at("/locations/0/physicalLocation/region/startLine").asInt();
  }
}
