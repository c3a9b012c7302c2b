package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example gives the reports for machines beside it, and all formats of one run agree. Update
 * the reports with -Dgolden.update.
 */
class MachineFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("../examples");
  private static final Pattern JUNIT_OUTCOME =
      Pattern.compile(
          "<(?:skipped message=\"|failure message=\"|error message=\"|system-out>)([^:]+):");

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "sarif", "report.sarif",
              "junit", "report.junit.xml",
              "gitlab", "report.gitlab.json",
              "github", "report.github.txt",
              "csv", "report.csv"));

  @TempDir private Path folder;

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void eachExampleGivesTheReportsBesideIt(Path example) throws IOException {
    check(Files.readString(example.resolve("plan.yaml")), name(example));

    for (String file : FILES.values()) {
      Path golden = example.resolve(file);
      String actual = Files.readString(folder.resolve(file));
      if (System.getProperty("golden.update") != null) {
        Files.writeString(golden, actual);
      }
      assertThat(golden).exists();
      assertThat(actual).isEqualTo(Files.readString(golden));
    }
    assertThat(json("report.ndjson"))
        .isEqualTo(JSON.readTree(example.resolve("report.json").toFile()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void everyFormatOfOneRunHasTheSameCounts(Path example) throws IOException {
    check(Files.readString(example.resolve("plan.yaml")), name(example));
    Map<String, Integer> all = new TreeMap<>();
    json("report.ndjson")
        .get("counts")
        .properties()
        .forEach(count -> all.put(count.getKey(), count.getValue().asInt()));
    Map<String, Integer> gaps = new TreeMap<>(all);
    gaps.keySet().retainAll(List.of("not met", "not shown", "waived", "could not evaluate"));

    JsonNode run = json("report.sarif").get("runs").get(0);
    Map<String, Integer> sarif = none(gaps);
    run.get("results")
        .forEach(
            one ->
                sarif.computeIfPresent(
                    one.at("/properties/outcome").asText(), MachineFormatsTest::more));
    assertThat(sarif).isEqualTo(gaps);
    Map<String, Integer> said = new TreeMap<>();
    run.at("/properties/counts")
        .properties()
        .forEach(count -> said.put(count.getKey(), count.getValue().asInt()));
    assertThat(said).isEqualTo(all);

    Map<String, Integer> gitlab = none(gaps);
    json("report.gitlab.json")
        .forEach(
            one ->
                gitlab.computeIfPresent(
                    outcome(one.get("description").asText()), MachineFormatsTest::more));
    assertThat(gitlab).isEqualTo(gaps);

    Map<String, Integer> csv = none(gaps);
    read("report.csv")
        .lines()
        .forEach(row -> csv.computeIfPresent(row.split("\",\"", 4)[2], MachineFormatsTest::more));
    assertThat(csv).isEqualTo(gaps);

    Map<String, Integer> junit = none(all);
    Matcher told = JUNIT_OUTCOME.matcher(read("report.junit.xml"));
    while (told.find()) {
      junit.computeIfPresent(outcome(told.group(1)), MachineFormatsTest::more);
    }
    junit.put("met", read("report.junit.xml").split("<testcase [^>]*></testcase>", -1).length - 1);
    assertThat(junit).isEqualTo(all);

    String line = read("report.github.txt").lines().skip(1).findFirst().orElseThrow();
    for (Outcome outcome : Outcome.values()) {
      assertThat(line).contains(" " + all.get(outcome.words()) + " " + outcome.words());
    }
  }

  @Test
  void movedLinesKeepEveryFingerprint() throws IOException {
    String plan = Files.readString(FOLDER.resolve("ashdene/plan.yaml"));
    check(plan, "plan.yaml");
    List<String> sarif = json("report.sarif").findValuesAsText("requirementPlanPath/v1");
    List<String> gitlab = json("report.gitlab.json").findValuesAsText("fingerprint");
    String lines = read("report.gitlab.json");

    check("# A line.\n\n# Another.\n" + plan, "plan.yaml");

    assertThat(sarif).isNotEmpty().doesNotHaveDuplicates();
    assertThat(json("report.sarif").findValuesAsText("requirementPlanPath/v1")).isEqualTo(sarif);
    assertThat(json("report.gitlab.json").findValuesAsText("fingerprint")).isEqualTo(gitlab);
    assertThat(read("report.gitlab.json")).isNotEqualTo(lines);
  }

  private void check(String plan, String name) {
    List<Object> args =
        new ArrayList<>(List.of("check", "-", "--stdin-filepath", name, "-F", "never", "-f"));
    args.add("ndjson:" + folder.resolve("report.ndjson"));
    FILES.forEach(
        (format, file) -> args.addAll(List.of("-f", format + ":" + folder.resolve(file))));
    var result = new Terminal().stdin(plan).in(Path.of("..")).with(args.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
  }

  private static String name(Path example) {
    return "examples/" + example.getFileName() + "/plan.yaml";
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private JsonNode json(String file) throws IOException {
    return JSON.readTree(folder.resolve(file).toFile());
  }

  private static Map<String, Integer> none(Map<String, Integer> of) {
    Map<String, Integer> none = new TreeMap<>(of);
    none.replaceAll((outcome, count) -> 0);
    return none;
  }

  private static Integer more(String outcome, Integer count) {
    return count + 1;
  }

  /** "Not met: There is ..." begins with the outcome. */
  private static String outcome(String text) {
    String first = text.split(":", 2)[0];
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }
}
