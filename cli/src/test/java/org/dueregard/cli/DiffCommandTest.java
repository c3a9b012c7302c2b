package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.cli.Terminal.dueregard;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dueregard.report.ReportSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {
  private static final Path ASHDENE = Path.of("../examples/ashdene/plan.yaml");
  private static final Path GOLDEN = Path.of("src/test/resources/org/dueregard/cli/diff");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ashdene", "minimal", "newark-2023", "sound", "urgent-closure"})
  void aPlanDoesNotDifferFromItself(String example) {
    Path plan = Path.of("../examples", example, "plan.yaml");

    Terminal.Result result = dueregard("diff", plan, plan, "-F", "practice");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("The two versions say the same, and no outcome changed.");
    assertThat(result.lastLine()).startsWith("2 versions: 0 changed, 0 new gaps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown"})
  void saysWhatChangedSinceLaunch(String format) throws IOException {
    String old = Files.readString(ASHDENE);
    Path current = Terminal.write(folder.resolve("new.yaml"), afterLaunch(old));

    Terminal.Result result =
        new Terminal()
            .stdin(old)
            .with("diff", "-", current, "--stdin-filepath", "old.yaml", "-f", format);

    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    if (format.equals("json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(ReportSchema.diff(), InputFormat.JSON)
                  .validate(result.out(), InputFormat.JSON))
          .isEmpty();
    }
    assertIsGolden(
        GOLDEN.resolve("ashdene." + format),
        result.out().replace(folder.toString(), "plans").replaceAll("[0-9a-f]{64}", "HASH"));
  }

  @Test
  void aGapThatWasThereIsNotNew() throws IOException {
    Path old = Terminal.write(folder.resolve("old.yaml"), Files.readString(ASHDENE));
    Path current =
        Terminal.write(
            folder.resolve("new.yaml"),
            Files.readString(ASHDENE).replace("usage: 14,200 visits", "usage: 14,300 visits"));

    Terminal.Result result = dueregard("diff", old, current, "-F", "practice");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("No outcome changed.").contains("14,300 visits");
  }

  @Test
  void aNewGapBelowTheFailLevelEndsWithZero() {
    Path old = Terminal.plan(folder.resolve("old.yaml"));
    Path current = Terminal.write(folder.resolve("new.yaml"), Terminal.RUSHED);

    assertThat(dueregard("diff", old, current, "-F", "never").exit()).isZero();
  }

  @Test
  void hostileTextIsShownAndNeverObeyed() {
    Path old = Terminal.plan(folder.resolve("old.yaml"));
    String hostile = "\\u202e<script>x</script> ::error::y [z](http://a) | b";
    Path current =
        Terminal.write(
            folder.resolve("new.yaml"), Terminal.MINIMAL + "\nnotes: [\"" + hostile + "\"]\n");

    for (String format : List.of("text", "markdown")) {
      String out = dueregard("diff", old, current, "-f", format).out();
      assertThat(out).contains("script").doesNotContain("\u202e");
      assertThat(out.lines()).noneMatch(line -> line.startsWith("::"));
    }
    assertThat(dueregard("diff", old, current, "-f", "markdown").out())
        .doesNotContain("<script>")
        .doesNotContain("[z](");
  }

  @Test
  void aVersionThatCannotBeReadEndsWithTwo() {
    Path old = Terminal.plan(folder.resolve("old.yaml"));
    Path current = Terminal.write(folder.resolve("new.yaml"), "plan: [\n");

    Terminal.Result broken = dueregard("diff", old, current);
    Terminal.Result missing = dueregard("diff", old, folder.resolve("none.yaml"));

    assertThat(broken.exit()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("new.yaml:");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("none.yaml");
  }

  @Test
  void refusesWhatCannotBeMeant() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));

    assertThat(dueregard("diff", "-", "-").exit()).isEqualTo(2);
    assertThat(dueregard("diff", plan).exit()).isEqualTo(2);
    assertThat(dueregard("diff", plan, folder).err()).contains("is a folder");
    assertThat(dueregard("diff", plan, plan, "-o", plan).err()).contains("overwrite");
    assertThat(dueregard("diff", plan, plan, "-f", "html").exit()).isEqualTo(2);
  }

  @Test
  void writesToAFile() {
    Path plan = Terminal.plan(folder.resolve("plan.yaml"));
    Path out = folder.resolve("a new/folder/changes.json");

    Terminal.Result result = dueregard("diff", plan, plan, "-f", "json", "-o", out);

    assertThat(result.out()).isEmpty();
    assertThat(out).content().contains("\"changes\": []").contains("\"after_launch\": null");
  }

  private static String afterLaunch(String plan) {
    return plan.replace("as_of: 2026-11-22", "as_of: 2027-02-10")
            .replace("stage: pre_consultation", "stage: consultation")
            .replace(
                "name: Booked urgent treatment centre at Kingsmead, kind: change, shortlisted: yes",
                "name: Booked urgent treatment centre at Kingsmead, kind: change, shortlisted: no,"
                    + " withdrawn_on: 2027-02-01")
            .replace("end: 2027-04-04, stated_length", "end: 18 April 2027, stated_length")
            .replace("  date: 2027-07-29\n", "  date: 2027-07-15\n")
            .replace("race: {impact: negative", "race: {impact: neutral")
        + "changes:\n"
        + "  - {date: 2027-02-01, what: The window is two weeks longer, consultees_told: no}\n";
  }

  private static void assertIsGolden(Path golden, String actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
