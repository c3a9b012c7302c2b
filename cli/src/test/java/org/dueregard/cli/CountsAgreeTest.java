package org.dueregard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract of formats: whatever is said of one run anywhere, in a number or by a list, agrees
 * with the findings of its report. Those are counted once, in its JSON; every other format is read
 * as its readers read it.
 */
@ExtendWith(SoftAssertionsExtension.class)
class CountsAgreeTest {
  private static final Path SAMPLES = Path.of("../model/src/test/resources/plans");
  private static final String[] GAPS = {"not met", "not shown", "could not evaluate"};
  private static final String[] LISTED = {"not met", "not shown", "could not evaluate", "waived"};
  private static final String[] LISTED_IN_TEXT = {
    "not met", "not shown", "could not evaluate", "needs judgement", "waived"
  };
  private static final String[] OPEN = {
    "not met", "not shown", "could not evaluate", "needs judgement"
  };

  @TempDir private static Path folder;

  @InjectSoftAssertions private SoftAssertions softly;

  static Stream<Named<Supplier<OneRun>>> runs() throws IOException {
    List<Named<Supplier<OneRun>>> runs = new ArrayList<>();
    for (Path example : OneRun.examples().toList()) {
      runs.add(Named.of(example.toString(), () -> OneRun.over(example)));
    }
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path plan : samples.filter(CountsAgreeTest::isNoExample).sorted().toList()) {
        runs.add(Named.of(plan.toString(), () -> OneRun.over(PagePlans.in(plan))));
      }
    }
    runs.add(Named.of("long words", () -> OneRun.over(PagePlans.longWords())));
    runs.add(Named.of("from the right", () -> OneRun.over(PagePlans.fromTheRight())));
    runs.add(Named.of("pictures for letters", () -> OneRun.over(PagePlans.pictures())));
    runs.add(Named.of("no dates", () -> OneRun.over(PagePlans.noDates())));
    runs.add(Named.of("many gaps", () -> OneRun.over(PagePlans.manyGaps())));
    runs.add(Named.of("waived", () -> OneRun.over(Terminal.RUSHED, "--waivers", waivers())));
    runs.add(Named.of("a rule fails", () -> OneRun.over(Terminal.RUSHED, "--pack", failing())));
    return runs.stream();
  }

  /** Two samples are early states of examples. */
  private static boolean isNoExample(Path sample) {
    return !Set.of("example-plan.yaml", "newark-utc-2023.yaml")
        .contains(sample.getFileName().toString());
  }

  private static Path waivers() {
    return Terminal.write(
        folder.resolve("waivers.yaml"),
        """
        - requirement: GUN-3-07
          reason: The trial ends in June
          risk: Challenge
          approved_by: Ann Lee
          approved_on: 2026-11-01
          expires: 2027-01-31
        """);
  }

  private static Path failing() {
    try {
      return Demo.in(folder).rules(Demo.THROWING).folder();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void everyFormatSaysTheSame(Supplier<OneRun> made) throws IOException {
    OneRun run = made.get();
    JsonNode report = MachineCounts.json(run.text("report.json"));
    Map<String, Integer> all = MachineCounts.findings(report);
    assertThat(all).containsKey("met");

    forMachines(run, report, all);
    asText(run, all);
    for (String file : run.papers()) {
      PaperCounts paper = PaperCounts.of(file, run.bytes(file));
      if (file.startsWith("board-paper")) {
        forAMeeting(file, paper, "What the check found", all);
      } else if (file.startsWith("submission")) {
        forAMeeting(file, paper, "Part 15: What the checker found", all);
      } else {
        forPeople(file, paper, all);
      }
    }
  }

  private void forMachines(OneRun run, JsonNode report, Map<String, Integer> all)
      throws IOException {
    int problems = report.get("problems").size();
    same("json, counts", MachineCounts.counts(report.get("counts")), all);
    JsonNode line = MachineCounts.json(run.text("report.ndjson"));
    same("ndjson", MachineCounts.findings(line), all);
    same("ndjson, counts", MachineCounts.counts(line.get("counts")), all);

    JsonNode sarif = MachineCounts.json(run.text("report.sarif"));
    same("sarif, counts", MachineCounts.counts(sarif.at("/runs/0/properties/counts")), all);
    same("sarif", MachineCounts.sarif(sarif), only(all, LISTED));
    JsonNode gitlab = MachineCounts.json(run.text("report.gitlab.json"));
    same("gitlab", MachineCounts.gitlab(gitlab), only(all, LISTED));
    same("csv", MachineCounts.csv(run.text("report.csv")), only(all, LISTED));

    byte[] junit = run.bytes("report.junit.xml");
    same("junit", MachineCounts.junit(junit), all);
    same("junit, tests", MachineCounts.junitTests(junit), sum(all) + problems);

    String github = run.text("report.github.txt");
    same("github", MachineCounts.sentence(MachineCounts.paragraph(github, "Checked ")), all);
    same("github, notes", MachineCounts.annotations(github), sum(only(all, GAPS)) + problems);
    same("summary of the job", MachineCounts.sentence(run.text("summary.md")), all);
    same("standard error", MachineCounts.sentence(run.lastLine()), all);
  }

  private void asText(OneRun run, Map<String, Integer> all) {
    String text = run.text("report.txt");
    same("text", MachineCounts.sentence(MachineCounts.paragraph(text, "\\d+ requirements:")), all);
    Map<String, Integer> listed = MachineCounts.listed(text);
    same("text, lists", listed, only(all, LISTED_IN_TEXT));
    same("text, not due yet", MachineCounts.notDueYet(text), all.getOrDefault("not due yet", 0));
    Map<String, Integer> rest = MachineCounts.sentence(MachineCounts.paragraph(text, "Also "));
    same("text, the rest", rest, only(all, "met", "not applicable"));
    String every = MachineCounts.section(run.text("verbose.txt"), "EVERY REQUIREMENT");
    same("text, every requirement", MachineCounts.listed(every), all);
  }

  private void forPeople(String file, PaperCounts paper, Map<String, Integer> all) {
    same(file, paper.table("What we found, in numbers"), all);
    same(file + ", gaps", paper.rows("Gaps"), only(all, GAPS));
    Map<String, Integer> questions = paper.texts("Decisions only people can make");
    same(file + ", questions", questions, only(all, "needs judgement"));
    int later = paper.references("Not due yet");
    same(file + ", not due yet", later, all.getOrDefault("not due yet", 0));
    same(file + ", waived", paper.rows("Gaps that their owner accepts"), only(all, "waived"));
    Map<String, Integer> every = paper.rows("Every requirement");
    every.merge(
        "not applicable",
        paper.references("Duties that do not apply to this plan, and why"),
        Integer::sum);
    same(file + ", every requirement", every, all);
    if (file.startsWith("board")) {
      Map<String, Integer> now = paper.columns("What is due by now");
      same(file + ", now", now, only(all, "met", "not met", "not shown", "needs judgement"));
    }
  }

  private void forAMeeting(String file, PaperCounts paper, String part, Map<String, Integer> all) {
    same(file, MachineCounts.sentence(paper.text(part, "Of ")), all);
    same(file + ", findings", paper.texts(part), only(all, OPEN));
  }

  private void same(String where, Map<String, Integer> found, Map<String, Integer> expected) {
    Map<String, Integer> some = new TreeMap<>(found);
    some.values().removeIf(count -> count == 0);
    softly.assertThat(some).as(where).isEqualTo(expected);
  }

  private void same(String where, int found, int expected) {
    softly.assertThat(found).as(where).isEqualTo(expected);
  }

  private static Map<String, Integer> only(Map<String, Integer> all, String... outcomes) {
    Map<String, Integer> some = new TreeMap<>(all);
    some.keySet().retainAll(List.of(outcomes));
    return some;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
