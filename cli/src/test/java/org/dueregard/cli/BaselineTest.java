package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dueregard.cli.Terminal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository of two plans, of which one has a gap of force risk, GUN-3-07. */
class BaselineTest {
  private static final String GAP =
      "{\"plan\":\"plans/a/rushed.yaml\",\"requirement\":\"GUN-3-07\",\"at\":\"/decision/date\"}";
  private static final String HEAD =
      "{\n  \"schema\": \"urn:dueregard:schema:baseline:1\",\n  \"gaps\": [";

  @TempDir Path folder;
  private Path rushed;
  private Path file;

  @BeforeEach
  void write_two_plans() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    rushed = Terminal.write(folder.resolve("plans/a/rushed.yaml"), Terminal.RUSHED);
    Terminal.plan(folder.resolve("plans/b/minimal.yaml"));
    file = folder.resolve("dueregard-baseline.json");
  }

  @Test
  void create_writes_every_gap_sorted_at_the_root_and_twice_the_same() throws Exception {
    Result result =
        new Terminal()
            .in(folder.resolve("plans"))
            .with("baseline", "create", folder.resolve("plans"));
    String first = Files.readString(file);
    Files.delete(file);
    run("baseline", "create", rushed.resolveSibling("../b"), rushed);

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(first).startsWith(HEAD + "\n    {\"plan\":\"plans/a/rushed.yaml\",").contains(GAP);
    assertThat(first.lines().filter(line -> line.startsWith("    ")).toList())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).doesNotContain("\"line\""));
    assertThat(Files.readString(file)).isEqualTo(first);
  }

  @Test
  void create_does_not_write_over_a_baseline() throws Exception {
    Files.writeString(file, HEAD + "]\n}\n");
    Result result = run("baseline", "create", rushed);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("There is a baseline already: 'dueregard-baseline.json'.");
    assertThat(Files.readString(file)).isEqualTo(HEAD + "]\n}\n");
  }

  @Test
  void only_new_gaps_fail_a_check_and_nothing_is_hidden() throws Exception {
    assertThat(check("-F", "risk").exit()).isEqualTo(1);
    Files.writeString(file, HEAD + GAP + "]\n}\n");
    Result known = check("-F", "risk");

    assertThat(known.exit()).as(known.err()).isZero();
    assertThat(known.lastLine()).contains("1 not met").contains("; 1 gap in the baseline. Exit 0.");
    assertThat(known.out().replaceAll("\\s+", " "))
        .contains("GUN-3-07 ○ not met legal risk in the baseline")
        .contains("1 of the gaps is in the baseline: known before, and not counted as new.")
        .contains("A baseline never makes a gap acceptable.");
    assertThat(check("-f", "json").out()).contains("\"baseline\": \"unchanged\"");
    assertThat(check("-f", "html").out()).contains("not met, in the baseline");
  }

  @Test
  void a_gap_that_moved_lines_stays_known_and_one_elsewhere_is_new() throws Exception {
    Files.writeString(file, HEAD + GAP + "]\n}\n");
    Files.writeString(rushed, "# one line more\n\n" + Terminal.RUSHED);
    Result moved = check("-F", "risk");
    Files.writeString(file, HEAD + GAP.replace("/decision/date", "/timeline") + "]\n}\n");
    Result elsewhere = check("-F", "risk", "-f", "json");
    Files.writeString(file, HEAD + GAP.replace("plans/a", "plans/b") + "]\n}\n");
    Result another = check("-F", "risk");

    assertThat(moved.exit()).isZero();
    assertThat(elsewhere.exit()).isEqualTo(1);
    assertThat(elsewhere.out()).contains("\"baseline\": \"new\"");
    assertThat(another.exit()).isEqualTo(1);
  }

  @Test
  void the_baseline_that_is_named_goes_before_the_nearest() throws Exception {
    Files.writeString(file, HEAD + GAP + "]\n}\n");
    Files.writeString(folder.resolve("none.json"), HEAD + "]\n}\n");

    assertThat(check("-F", "risk", "--baseline", "none.json").exit()).isEqualTo(1);
    assertThat(check("-F", "risk", "--baseline", "gone.json").exit()).isEqualTo(2);
  }

  @Test
  void prune_takes_out_what_is_closed_or_gone_and_adds_nothing() throws Exception {
    String other = GAP.replace("plans/a/rushed", "plans/b/minimal").replace("date", "what");
    String gone = GAP.replace("plans/a/rushed", "plans/gone");
    String closed = GAP.replace("/decision/date", "/timeline");
    Files.writeString(file, HEAD + String.join(",", GAP, closed, other, gone) + "]\n}\n");
    Result result = run("baseline", "prune", rushed);

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err()).contains("2 gaps taken out, 2 left.");
    assertThat(Files.readString(file))
        .isEqualTo(HEAD + "\n    " + GAP + ",\n    " + other + "\n  ]\n}\n");
  }

  @Test
  void prune_keeps_the_gaps_of_a_plan_that_cannot_be_read() throws Exception {
    Files.writeString(file, HEAD + GAP + "]\n}\n");
    Files.writeString(rushed, "plan: [\n");
    Result result = run("baseline", "prune", rushed);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(Files.readString(file)).contains(GAP);
  }

  @Test
  void prune_needs_a_baseline() {
    assertThat(run("baseline", "prune", rushed).exit()).isEqualTo(2);
  }

  @Test
  void a_waived_gap_is_not_written_down() throws Exception {
    Terminal.write(
        folder.resolve("dueregard-waivers.yaml"),
        "- {requirement: GUN-3-07, reason: a, approved_by: b, expires: 2027-01-31}\n");
    run("baseline", "create", rushed);

    assertThat(Files.readString(file)).doesNotContain("GUN-3-07");
  }

  @Test
  void a_requirement_that_does_not_exist_is_a_warning() throws Exception {
    Files.writeString(file, HEAD + GAP.replace("3-07", "3-7") + "]\n}\n");
    Result result = check("-F", "never");

    assertThat(result.exit()).isZero();
    assertThat(result.err())
        .contains("warning: dueregard-baseline.json holds gaps of 'GUN-3-7'")
        .contains("there is no such requirement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"schema\": \"other\", \"gaps\": []}",
        "{\"schema\": \"urn:dueregard:schema:baseline:1\", \"gaps\": [1]}",
        "{\"schema\": \"urn:dueregard:schema:baseline:1\", \"gaps\": [{\"plan\": \"a\"}]}",
        "{\"schema\": \"urn:dueregard:schema:baseline:1\", \"gaps\": []} x",
        "{\"schema\": \"urn:dueregard:schema:baseline:1\", \"gaps\":"
            + " [{\"plan\": \"a\", \"requirement\": \"b\", \"at\": \"c\"}]}",
        "{\"schema\": \"urn:dueregard:schema:baseline:1\", \"gaps\":"
            + " [{\"plan\": \"a\", \"plan\": \"b\", \"requirement\": \"b\", \"at\": \"\"}]}",
      })
  void a_file_that_is_no_baseline_starts_nothing(String text) throws Exception {
    Files.writeString(file, text);
    Result result = check();

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("dueregard-baseline.json:1: this is not a baseline");
  }

  private Result check(Object... args) {
    Object[] all = new Object[args.length + 4];
    System.arraycopy(new Object[] {"check", rushed, "--only", "GUN-3-07"}, 0, all, 0, 4);
    System.arraycopy(args, 0, all, 4, args.length);
    return run(all);
  }

  private Result run(Object... args) {
    return new Terminal().in(folder).with(args);
  }
}
