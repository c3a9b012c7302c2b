package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
  private Path repository;
  private Path output;

  @BeforeEach
  void a_repository_with_a_plan() throws Exception {
    Programs.assume("bash");
    Programs.assume("git");
    repository = Files.createDirectories(folder.resolve("my repository"));
    output = Files.createFile(folder.resolve("output"));
    Path tool = Files.createDirectories(folder.resolve("tool/.ci"));
    Files.copy(ROOT.resolve(".ci/action.sh"), tool.resolve("action.sh"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path launcher =
        Terminal.write(
            folder.resolve("tool/dueregard"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.dueregard.cli.Main \"$@\"\n"
                .formatted(java, System.getProperty("java.class.path")));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    commit("plans/sound.yaml", Files.readString(ROOT.resolve("examples/sound/plan.yaml")));
  }

  @Test
  void without_a_gap_it_ends_well_and_still_tells_of_every_rule() throws Exception {
    var result = action(ALL);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(Files.readString(output)).contains("exit-code=0\n");
    assertThat(sarif().at("/runs/0/results")).isEmpty();
    assertThat(sarif().at("/runs/0/tool/driver/rules")).isNotEmpty();
    assertThat(folder.resolve("summary")).content().contains("# ");
  }

  @Test
  void a_commit_that_adds_a_gap_fails_at_its_line() throws Exception {
    commit("plans/new one.yaml", Terminal.RUSHED);
    var result = action(ALL);
    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    assertThat(Files.readString(output)).contains("exit-code=1\n");
    assertThat(result.out()).contains("::error file=plans/new one.yaml,line=");
    JsonNode gap = gap();
    assertThat(gap.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("plans/new%20one.yaml");
    int line = gap.at("/locations/0/physicalLocation/region/startLine").asInt();
    assertThat(Terminal.RUSHED.lines().toList().get(line - 1)).contains("date:");
  }

  @Test
  void a_commit_that_only_moves_lines_keeps_the_gap_the_same() throws Exception {
    commit("plans/rushed.yaml", Terminal.RUSHED);
    action(ALL);
    JsonNode before = gap();
    commit("plans/rushed.yaml", "# one\n\n# two\n" + Terminal.RUSHED);
    Files.writeString(output, "");
    action(ALL);
    assertThat(gap().at("/partialFingerprints")).isEqualTo(before.at("/partialFingerprints"));
    assertThat(line(gap())).isEqualTo(line(before) + 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q.yaml", "$(touch hacked).yaml", "a;b&c.yaml", "::error::x.yaml"})
  void a_hostile_name_is_only_a_name(String name) throws Exception {
    commit("plans/" + name, Terminal.RUSHED);
    var result = action(ALL);
    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    assertThat(repository.resolve("hacked")).doesNotExist();
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
    assertThat(Files.readString(output)).doesNotContain("sarif-file");
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
    Map<String, String> env =
        Map.of(
            "CI",
            "true",
            "GITHUB_OUTPUT",
            output.toString(),
            "GITHUB_STEP_SUMMARY",
            folder.resolve("summary").toString(),
            "RUNNER_TEMP",
            folder.toString(),
            "DUEREGARD_PATHS",
            paths,
            "DUEREGARD_FAIL_ON",
            "risk",
            "DUEREGARD_AS_OF",
            "2026-11-22");
    return Programs.run(repository, env, "bash", folder.resolve("tool/.ci/action.sh"));
  }

  private void commit(String file, String text) throws Exception {
    Terminal.write(repository.resolve(file), text);
    for (List<String> git :
        List.of(
            List.of("git", "init", "-q"),
            List.of("git", "add", "-A"),
            List.of(
                "git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a"))) {
      assertThat(Programs.run(repository, Map.of(), git.toArray()).exit()).isZero();
    }
  }

  private JsonNode sarif() throws IOException {
    String line =
        Files.readAllLines(output).stream()
            .filter(one -> one.startsWith("sarif-file="))
            .findFirst()
            .orElseThrow();
    return new ObjectMapper().readTree(Path.of(line.substring(11)).toFile());
  }

  /** The one result that GUN-3-07 has. */
  private JsonNode gap() throws IOException {
    return StreamSupport.stream(sarif().at("/runs/0/results").spliterator(), false)
        .filter(one -> one.at("/ruleId").asText().equals("GUN-3-07"))
        .findFirst()
        .orElseThrow();
  }

  private static int line(JsonNode gap) {
    return gap.at("/locations/0/physicalLocation/region/startLine").asInt();
  }
}
