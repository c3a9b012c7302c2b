package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats for machines over two states of one plan. */
class MachineFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ASHDENE = Path.of("../examples/ashdene");

  @TempDir private Path folder;

  @Test
  void movedLinesKeepEveryFingerprint() throws IOException {
    String plan = PagePlans.of(ASHDENE);
    check(plan);
    List<String> sarif = json("report.sarif").findValuesAsText("requirementPlanPath/v1");
    List<String> gitlab = json("report.gitlab").findValuesAsText("fingerprint");
    String lines = read("report.gitlab");

    check("# A line.\n\n# Another.\n" + plan);

    assertThat(sarif).isNotEmpty().doesNotHaveDuplicates();
    assertThat(json("report.sarif").findValuesAsText("requirementPlanPath/v1")).isEqualTo(sarif);
    assertThat(json("report.gitlab").findValuesAsText("fingerprint")).isEqualTo(gitlab);
    assertThat(read("report.gitlab")).isNotEqualTo(lines);
  }

  private void check(String plan) {
    List<Object> args = new ArrayList<>(List.of("check", "-", "--stdin-filepath", "plan.yaml"));
    args.addAll(List.of("-F", "never"));
    for (String format : List.of("sarif", "gitlab")) {
      args.addAll(List.of("-f", format + ":" + folder.resolve("report." + format)));
    }
    var result = new Terminal().stdin(plan).in(Path.of("..")).with(args.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private JsonNode json(String file) throws IOException {
    return JSON.readTree(folder.resolve(file).toFile());
  }
}
