package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCommandTest {
  private static final String ASHDENE = "../examples/ashdene/plan.yaml";
  private static final String COUNCIL = "Midshire County Council";

  @TempDir private Path folder;

  @Test
  void a_submission_comes_as_markdown_and_gaps_do_not_change_the_code() {
    var result = dueregard("submission", ASHDENE, "--council", "midshire county council");
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .startsWith("Scrutiny submission\n")
        .contains("- **Comments due**: 1 July 2027 (line 138)")
        .contains("SCR-24");
  }

  @ParameterizedTest
  @CsvSource({
    "paper.docx,PK",
    "paper.pdf,%PDF",
    "paper.html,<!DOCTYPE",
    "new/paper.md,Board paper"
  })
  void the_ending_names_the_format(String name, String begins) throws IOException {
    Path file = folder.resolve(name);
    var result = dueregard("board-paper", ASHDENE, "-o", file);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("Written: " + file + "\n");
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip())
        .startsWith(begins);
  }

  @Test
  void an_unknown_council_is_refused_with_the_nearest_and_all() {
    var result = dueregard("submission", ASHDENE, "--council", "Midshire Count Council");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("Did you mean 'Midshire County Council'?")
        .contains("Midshire County Council; Northshire Council");
  }

  @Test
  void without_a_council_the_refusal_lists_them() {
    var result = dueregard("submission", ASHDENE);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("Add --council NAME", COUNCIL, "Northshire Council");
  }

  @Test
  void a_plan_with_no_council_says_what_to_add() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    var result = dueregard("submission", plan, "--council", COUNCIL);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .contains("The plan names no council.", "people_affected.areas with the council of each");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "odt"})
  void another_format_is_refused(String format) {
    var result = dueregard("board-paper", ASHDENE, "-f", format);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("The formats are markdown, html, docx, pdf.");
  }

  @Test
  void settings_for_the_formats_of_a_check_do_not_count() {
    var result = new Terminal().env("DUEREGARD_FORMAT", "json").with("board-paper", ASHDENE);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("Board paper\n");
  }

  @Test
  void a_plan_that_cannot_be_read_is_refused_with_its_line() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.yaml"), "plan: [");
    var result = dueregard("board-paper", plan);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(plan + ":1:");
  }

  @Test
  void the_plan_is_never_overwritten() throws IOException {
    Path plan = Terminal.plan(folder.resolve("plan.md"));
    String before = Files.readString(plan);
    var result = dueregard("board-paper", plan, "-o", plan);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(Files.readString(plan)).isEqualTo(before);
  }
}
