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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/dueregard/cli/portfolio");

  @TempDir private Path folder;
  private Path plans;

  @BeforeEach
  void twoProgrammesAndAnExample() throws IOException {
    plans = folder.resolve("plans");
    String ashdene = Files.readString(Path.of("../examples/ashdene/plan.yaml"));
    Terminal.write(plans.resolve("ashdene.yaml"), ashdene);
    Terminal.write(
        plans.resolve("dale.yaml"),
        ashdene
            .replace("title: Ashdene urgent care", "title: Dale maternity")
            .replace("name: Unpaid carers", "name: Unpaid carer's")
            .replace("start: 2027-01-11, end: 2027-04-04", "start: 2027-03-01, end: 2027-05-23"));
    Terminal.write(
        plans.resolve("sound.yaml"), Files.readString(Path.of("../examples/sound/plan.yaml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void onePageOverAFolder(String format) throws IOException {
    Terminal.Result result = dueregard("portfolio", plans, "-f", format, "-F", "never");

    assertThat(result.exit()).as(result.err()).isZero();
    assertIsGolden(
        GOLDEN.resolve("three." + format), result.out().replace(folder.toString() + "/", ""));
  }

  /** The reports beside the examples. Update them with -Dgolden.update. */
  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "csv"})
  void onePageOverTheExamples(String format) throws IOException {
    Path out = folder.resolve("portfolio." + format);
    Terminal.Result result =
        dueregard("portfolio", "../examples", "-o", out, "-F", "never", "--as-of", "2026-11-22");

    assertThat(result.exit()).as(result.err()).isZero();
    assertIsGolden(
        Path.of("../examples/portfolio." + format),
        Files.readString(out).replace("../examples", "examples"));
  }

  @Test
  void severalFormatsMayBePartedByCommasAsInACheck() {
    Path json = folder.resolve("all.json");
    Path csv = folder.resolve("gaps, all.csv");
    Terminal.Result result =
        dueregard("portfolio", plans, "-f", "json:" + json + ",csv:" + csv, "-F", "never");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(json).isNotEmptyFile();
    assertThat(csv).isNotEmptyFile();
  }

  @Test
  void eachPlanHasTheWaiversNearestToItAndABrokenFileIsRefused() throws IOException {
    Path one = plans.resolve("one/plan.yaml");
    Path other = plans.resolve("other/plan.yaml");
    Terminal.write(one, Terminal.RUSHED);
    Terminal.write(other, Terminal.RUSHED);
    Path waivers =
        Terminal.write(
            one.resolveSibling("dueregard-waivers.yaml"),
            """
            - requirement: GUN-3-07
              reason: A trial
              approved_by: Ann
              approved_on: 2026-11-01
              expires: 2027-01-31
            """);
    assertThat(dueregard("portfolio", plans.resolve("one"), plans.resolve("other")).lastLine())
        .startsWith("2 plans")
        .contains("1 waived");

    Terminal.write(waivers, "- [");
    Terminal.Result refused = dueregard("portfolio", plans);
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("dueregard-waivers.yaml:1:");
  }

  @Test
  void whoWatchesSeesHowFarItIs() {
    assertThat(new Terminal().watched().with("portfolio", plans).err()).contains("1 of 3 plans");
  }

  @Test
  void aBrokenPlanComesFirstAndEndsWithTwo() {
    Terminal.write(plans.resolve("broken.yaml"), "plan: [\n");

    Terminal.Result result = dueregard("portfolio", plans, "-F", "never");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).contains("broken.yaml, line 1");
    assertThat(result.out().indexOf("PLANS THAT COULD NOT BE CHECKED"))
        .isPositive()
        .isLessThan(result.out().indexOf("THE PLANS\n"));
    assertThat(result.lastLine()).startsWith("4 plans (1 could not be read)");
  }

  @Test
  void theJsonFitsItsSchema() {
    Terminal.write(plans.resolve("broken.yaml"), "plan: [\n");
    String json = dueregard("portfolio", plans, "-f", "json", "--most", "2").out();

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(dueregard("schema", "--portfolio").out(), InputFormat.JSON)
                .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(json).contains(ReportSchema.PORTFOLIO_ID).contains("\"more\": 1");
  }

  @Test
  void theSpreadsheetHasALineForEachGapOfEachPlan() throws IOException {
    Path csv = folder.resolve("gaps.csv");
    Terminal.Result result =
        dueregard("portfolio", plans, "-f", "text", "-f", "csv:" + csv, "-F", "never");

    List<String> lines = Files.readAllLines(csv);
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.get(1)).contains("Ashdene");
    assertThat(result.err()).contains("Written: " + csv);
  }

  @Test
  void hostileTextIsShownAndNeverObeyed() {
    String title = "\"</td><script>x</script> \\u202e ::error::y =1+1\"";
    Terminal.write(
        plans.resolve("hostile.yaml"),
        Terminal.MINIMAL.replaceFirst("title: .*", "title: " + title));

    assertThat(dueregard("portfolio", plans, "-f", "html").out())
        .contains("&lt;script")
        .doesNotContain("<script>")
        .doesNotContain("\u202e");
    assertThat(dueregard("portfolio", plans).out().lines())
        .noneMatch(line -> line.startsWith("::"));
  }

  @Test
  void refusesWhatCannotBeMeant() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(dueregard("portfolio", empty).exit()).isEqualTo(2);
    assertThat(dueregard("portfolio").exit()).isEqualTo(2);
    assertThat(dueregard("portfolio", plans, "--most", "0").exit()).isEqualTo(2);
    assertThat(dueregard("portfolio", plans, "-f", "sarif").err())
        .contains("text, html, json, csv");
    assertThat(dueregard("portfolio", plans, "-o", "html").err()).contains("--format html");
    assertThat(dueregard("portfolio", plans, "-f", "html", "-f", "json").exit()).isEqualTo(2);
    assertThat(dueregard("portfolio", plans, "-o", plans.resolve("sound.yaml")).err())
        .contains("overwrite");
  }

  private static void assertIsGolden(Path golden, String actual) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
