package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that fails through our own fault is told in every format: none reads as nothing found. */
class OurFaultTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAID =
      "This plan was not checked: a fault of this program, not of your plan:"
          + " java.io.IOException: the moon is full.";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void breakStdin() {
    terminal = new Terminal().in(Path.of("..")).brokenStdin("the moon is full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "json",
        "ndjson",
        "html",
        "markdown",
        "csv",
        "sarif",
        "junit",
        "gitlab",
        "github"
      })
  void theOnlyPlanOfARun(String format) {
    var result = terminal.with("check", "-", "-f", format);

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).contains("the moon is full");
    assertThat(result.err()).contains("a fault of this program, not of your plan");
    assertThat(result.lastLine())
        .isEqualTo("1 plan (1 not checked through our own fault), 0 requirements. Exit 3.");
  }

  @Test
  void onePlanAmongOthers() throws IOException {
    Path first = Terminal.plan(folder.resolve("a.yaml"));
    Path last = Terminal.plan(folder.resolve("c.yaml"));
    List<Object> args = new ArrayList<>(List.of("check", first, "-", last, "-F", "never"));
    args.addAll(List.of("--stdin-filepath", "plans/b.yaml"));
    for (String format : List.of("json", "ndjson", "csv", "sarif", "junit", "gitlab", "github")) {
      args.addAll(List.of("-f", format + ":" + folder.resolve(format)));
    }
    Path summary = folder.resolve("summary");

    var result = terminal.env("GITHUB_STEP_SUMMARY", summary.toString()).with(args.toArray());

    assertThat(result.exit()).isEqualTo(3);
    JsonNode json = json("json");
    assertThat(json).hasSize(3);
    assertThat(json.get(0).get("findings")).isNotEmpty();
    assertThat(json.get(1).has("findings")).isFalse();
    assertThat(json.get(1).at("/plan/file").asText()).isEqualTo("plans/b.yaml");
    assertThat(json.get(1).at("/problems/0/severity").asText()).isEqualTo("error");
    assertThat(json.get(1).at("/problems/0/message").asText()).startsWith(SAID);
    assertThat(JSON.readTree(read("ndjson").split("\n", -1)[1])).isEqualTo(json.get(1));

    JsonNode run = json("sarif").at("/runs/0");
    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    JsonNode notification = invocation.at("/toolExecutionNotifications/0");
    assertThat(notification.get("level").asText()).isEqualTo("error");
    assertThat(notification.at("/message/text").asText()).contains(SAID);
    assertThat(notification.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("plans/b.yaml");
    assertThat(run.get("results"))
        .filteredOn(one -> one.get("ruleId").asText().equals("FILE-ERROR"))
        .hasSize(1);

    assertThat(json("gitlab"))
        .filteredOn(one -> one.at("/location/path").asText().equals("plans/b.yaml"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.get("severity").asText()).isEqualTo("blocker");
              assertThat(one.get("description").asText()).startsWith(SAID);
            });
    assertThat(read("junit"))
        .contains("<error message=\"File error: " + SAID)
        .containsPattern("<testsuites [^>]*errors=\"1\"");
    assertThat(read("github"))
        .contains("Checked plans/b.yaml: No check was made.")
        .contains("::error file=plans/b.yaml,line=1,col=1,title=FILE-ERROR::" + SAID);
    assertThat(read("csv")).contains("\"file error\"").contains(SAID);
    assertThat(Files.readString(summary)).contains("the moon is full");
  }

  private JsonNode json(String file) throws IOException {
    return JSON.readTree(read(file));
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
