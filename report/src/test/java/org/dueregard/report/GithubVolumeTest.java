package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.finding.BaselineState;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Report;
import org.dueregard.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GithubVolumeTest {
  private static final Pattern COMMAND = Pattern.compile("::([a-z]+)(?: ([^:]*))?::(.*)");

  /** A workflow command, read by the documented escaping. */
  private record Command(String name, Map<String, String> properties, String message) {}

  @Test
  void annotationsComeBySeverityWithTheirPlaces() {
    List<Command> commands = annotations(Ashdene.report(), Sample.unreadable());

    assertThat(commands)
        .extracting(
            one ->
                one.name()
                    + " "
                    + one.properties().get("file")
                    + ":"
                    + one.properties().get("line")
                    + ":"
                    + one.properties().get("col")
                    + " "
                    + one.properties().get("title"))
        .containsExactly(
            "error plans/ashdene.yaml:125:5 SCR-2-03",
            "error plans/ashdene.yaml:120:3 SOS-1-01",
            "error plans/ashdene.yaml:97:9 EIA-1-05",
            "error plans/ashdene.yaml:41:9 GUN-3-07",
            "error plans/broken.yaml:12:3 FILE-ERROR",
            "warning plans/ashdene.yaml:156:1 FILE-WARNING",
            "warning plans/ashdene.yaml:141:7 INF-1-04",
            "notice plans/ashdene.yaml:160:1 FBK-1-02");
  }

  @Test
  void aLineInTheLogCountsEachOutcomeOfAPlan() {
    assertThat(Strict.together(Format.GITHUB, Options.PLAIN, Ashdene.report()))
        .startsWith(
            "::group::Due Regard\n"
                + "Checked plans/ashdene.yaml: Limited. 2 met, 3 not met, 3 not shown, 1 not due yet,"
                + " 1 needs judgement, 1 not applicable, 1 waived, 0 could not evaluate.\n");
  }

  @Test
  void whatGithubWouldNotShowIsCounted() {
    List<Command> commands = annotations(Sample.gaps(25));

    assertThat(commands.stream().filter(one -> one.name().equals("error"))).hasSize(10);
    assertThat(commands.get(10).name()).isEqualTo("notice");
    assertThat(commands.get(10).message()).isEqualTo("15 more, see the summary of the job.");
    assertThat(commands).hasSize(11);
  }

  @Test
  void whatIsWaivedOrInTheBaselineIsNoAnnotation() {
    Finding known =
        Requires.that("A-1", "T")
            .from(new Source("s", "S", ""), Force.LAW)
            .baseline(BaselineState.UNCHANGED)
            .finding();
    Finding waived = Requires.that("A-2", "T").waived("R", "B", "2027-01-31").finding();

    assertThat(annotations(Sample.of(known, waived))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error file=x::y",
        "a\n::warning::b",
        "a\r::set-output name=x::y",
        "a%0A::error::b",
        "x,title=y:z",
        "\u2028::error::x",
        "##[error]x"
      })
  void hostileTextStartsNoCommand(String text) {
    List<Command> commands = annotations(Sample.saying(text));

    assertThat(commands).hasSize(2);
    assertThat(Strict.together(Format.GITHUB, Options.PLAIN, Sample.saying(text)))
        .doesNotContain("##[");
    assertThat(commands)
        .allSatisfy(
            one -> {
              assertThat(one.properties().keySet()).contains("file", "line", "col", "title");
              assertThat(one.properties().get("file")).isEqualTo(shown(text));
              assertThat(one.message()).contains(shown(text));
            });
  }

  @Test
  void theSummaryHasEveryGapAndStaysUnderTheLimit() throws Exception {
    assertThat(summary(0, Ashdene.report()))
        .contains("### plans/ashdene.yaml")
        .contains("3 not met, 3 not shown")
        .contains("| 125 | SCR-2-03, Law |")
        .contains("P10-4-02");
    Report[] many = new Report[60];
    Arrays.fill(many, Sample.gaps(500));
    String long1 = summary(1000, many);
    assertThat(long1.getBytes(StandardCharsets.UTF_8).length + 1000)
        .isLessThanOrEqualTo(1024 * 1024);
    assertThat(long1).contains(" more plans do not fit here.");
  }

  @Test
  void hostileTextStaysInItsCellOfTheSummary() throws Exception {
    String summary = summary(0, Sample.saying("a|b\n|c <script>x</script> [y](z)"));
    assertThat(summary).doesNotContainPattern("(?<!\\\\)<script").doesNotContain("[y](z)");
    assertThat(summary.lines().filter(line -> line.startsWith("| ")))
        .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(5));
  }

  private static String shown(String text) {
    return PlainText.of(text).strip().replace("##[", "## [");
  }

  private static String summary(long taken, Report... reports) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JobSummary summary = new JobSummary(Options.PLAIN, taken, out)) {
      for (Report report : reports) {
        summary.add(report);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Command> annotations(Report... reports) {
    List<Command> commands = new ArrayList<>();
    for (String line :
        Strict.together(Format.GITHUB, Options.PLAIN, reports).split("\r\n|[\n\r\u2028]", -1)) {
      Matcher matcher = COMMAND.matcher(line);
      if (matcher.matches() && !matcher.group(1).endsWith("group")) {
        commands.add(
            new Command(
                matcher.group(1), properties(matcher.group(2)), unescaped(matcher.group(3))));
      }
    }
    return commands;
  }

  private static Map<String, String> properties(String text) {
    Map<String, String> properties = new TreeMap<>();
    for (String property : text.split(",", -1)) {
      String[] parts = property.split("=", 2);
      properties.put(parts[0], unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
    }
    return properties;
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
