package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two versions, of which one has the gap GUN-3-07, with a waiver for it. */
class DiffWaiversTest {
  private static final String DAY = "plan:\n  as_of: ";

  @TempDir private Path folder;
  private Path rushed;
  private Path calm;

  @BeforeEach
  void twoVersionsInTwoFolders() {
    Terminal.write(folder.resolve(".git/HEAD"), "");
    rushed = Terminal.write(folder.resolve("now/plan.yaml"), Terminal.RUSHED);
    calm =
        Terminal.write(
            folder.resolve("old/plan.yaml"),
            Terminal.RUSHED.replace("date: 2027-04-08", "date: 2027-07-29"));
  }

  @Test
  void aGapThatIsAcceptedIsToldAsWaivedAndIsNoNewGap() {
    assertThat(diff(calm, rushed).exit()).isEqualTo(1);
    waive("now", "2027-01-31");

    Terminal.Result result = diff(calm, rushed);

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("Gaps that their owner now accepts - GUN-3-07 (risk)")
        .contains("was met, now waived. Accepted by Ann Lee, chair until 31 January 2027: Trial.");
    assertThat(result.lastLine()).contains("0 new gaps").contains("1 newly waived. Exit 0.");
    assertThat(diff(calm, rushed, "--ignore-waivers").exit()).isEqualTo(1);
  }

  @Test
  void aWaiverThatHasEndedHoldsForNothing() {
    waive("now", "2026-11-21");

    Terminal.Result result = diff(calm, rushed);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("New gaps").doesNotContain("waived");
  }

  @Test
  void aWaiverThatEndsBetweenTheVersionsBringsTheGapBack() {
    waive("now", "2026-12-31");
    Path later =
        Terminal.write(
            folder.resolve("now/plan.yaml"), Terminal.RUSHED.replace("plan:", DAY + "2027-01-05"));
    Path earlier =
        Terminal.write(
            folder.resolve("old/plan.yaml"), Terminal.RUSHED.replace("plan:", DAY + "2026-12-20"));

    Terminal.Result result = diff(earlier, later);

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out().replaceAll("\\s+", " ")).contains("was waived, now not met");
  }

  @Test
  void theWaiversOfTheLaterVersionHoldForBoth() {
    waive("now", "2027-01-31");

    Terminal.Result same = diff(rushed, rushed);
    Terminal.Result moved =
        new Terminal()
            .stdin("# one\n\n" + Terminal.RUSHED)
            .with("diff", "-", rushed, "-F", "practice");

    assertThat(same.exit()).isZero();
    assertThat(moved.exit()).as(moved.out()).isZero();
    assertThat(moved.out()).doesNotContain("GUN-3-07");
  }

  @Test
  void aWaivedGapThatIsMendedIsClosed() {
    waive("old", "2027-01-31");

    Terminal.Result result = diff(rushed, calm);

    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("Closed gaps - GUN-3-07")
        .contains("was waived, now met");
  }

  @Test
  void oneFileMayBeNamedAndWhatIsWrongInItIsSaid() {
    Path named = Terminal.write(folder.resolve("w.yaml"), waiver("2027-01-31") + "- {reason: x}\n");

    Terminal.Result result = diff(calm, rushed, "--waivers", named);

    assertThat(result.exit()).isZero();
    assertThat(result.err()).contains("w.yaml:5:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-31", "2026-11-21"})
  void theJsonFitsItsSchema(String expires) {
    waive("now", expires);

    assertThat(faults(diff(calm, rushed, "-f", "json").out())).isEmpty();
    assertThat(faults(diff(rushed, calm, "-f", "json").out())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"turn\": \"waived\" | \"turn\": \"accepted\"",
        "\"after\": \"waived\" | \"after\": \"fine\"",
        "\"expires\": \"2027-01-31\" | \"expires\": \"31 January 2027\"",
        "\"kind\": \"earlier\" | \"kind\": \"sooner\"",
        "\"was_at\": { | \"was\": {",
        "\"sha256\": \" | \"sha256\": \"x"
      })
  void theSchemaRefusesWhatIsNoDiff(String change) {
    waive("now", "2027-01-31");
    String[] parts = change.split(" \\| ", -1);
    String valid = diff(calm, rushed, "-f", "json").out();
    assertThat(valid).contains(parts[0]);

    assertThat(faults(valid.replace(parts[0], parts[1]))).isNotEmpty();
  }

  private static List<Error> faults(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Terminal.dueregard("schema", "--diff").out(), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private void waive(String where, String expires) {
    Terminal.write(folder.resolve(where + "/dueregard-waivers.yaml"), waiver(expires));
  }

  private static String waiver(String expires) {
    return """
        - requirement: GUN-3-07
          reason: Trial.
          approved_by: Ann Lee, chair
          expires: %s
        """
        .formatted(expires);
  }

  private static Terminal.Result diff(Path old, Path current, Object... more) {
    List<Object> words = new ArrayList<>(List.of("diff", old, current, "-F", "practice"));
    words.addAll(List.of(more));
    return Terminal.dueregard(words.toArray());
  }
}
