package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversCommandTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("dueregard-waivers.yaml");
    Files.writeString(
        file,
        """
        - {requirement: INV-13, reason: Known, approved_by: Chief nurse, expires: 2027-03-31}
        - {requirement: SCR-15, plan: plan.yaml, at: /scrutiny, reason: "In hand \\u202e", approved_by: Board, approved_on: 2026-10-01, risk: Low, expires: 2026-12-01}
        - {requirement: INQ-22, reason: Old, approved_by: Board, expires: 2026-10-31}
        - {requirement: GUN-1-01, reason: No end, approved_by: Board}
        """);
  }

  private Terminal.Result list(Object... more) {
    Object[] all = new Object[more.length + 5];
    all[0] = "waivers";
    all[1] = "--waivers";
    all[2] = file;
    all[3] = "--as-of";
    all[4] = "2026-11-22";
    System.arraycopy(more, 0, all, 5, more.length);
    return new Terminal().with(all);
  }

  @Test
  void eachIsListedSoonestToEndFirstAndWhatEndsSoonIsWarnedOf() {
    Terminal.Result result = list();

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("INQ-22, any plan", "2026-10-31, ended", "SCR-15, plan.yaml at /scrutiny")
        .contains("Accepted by: Board on 2026-10-01", "Risk: Low", "2027-03-31, in force")
        .contains("In hand \uFFFD");
    assertThat(result.out().indexOf("INQ-22")).isLessThan(result.out().indexOf("SCR-15"));
    assertThat(result.err())
        .contains(":2:3: This waiver of SCR-15 ends in 9 days.")
        .contains(":3:3: This waiver of INQ-22 has ended.")
        .contains(":4:3: This waiver does not say 'expires', so it waives nothing.")
        .contains("3 waivers.")
        .doesNotContain("INV-13");
  }

  @Test
  void howSoonIsForTheReaderToSay() {
    assertThat(list("--within", "200").err()).contains("INV-13 ends in 129 days.");
    assertThat(list("--within", "5").err()).doesNotContain("SCR-15 ends");
  }

  @Test
  void programsGetThemAsJson() throws IOException {
    JsonNode waivers = new ObjectMapper().readTree(list("-f", "json").out());

    assertThat(waivers).hasSize(3);
    assertThat(waivers.get(1).get("requirement").asText()).isEqualTo("SCR-15");
    assertThat(waivers.get(1).get("state").asText()).isEqualTo("in force");
    assertThat(waivers.get(0).get("state").asText()).isEqualTo("ended");
    assertThat(waivers.get(1).get("line").asInt()).isEqualTo(2);
  }

  @Test
  void noFileIsARefusal() {
    Terminal.Result result = new Terminal().with("waivers", "--waivers", folder.resolve("no.yaml"));

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot be read");
  }
}
