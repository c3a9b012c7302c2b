package org.dueregard.plan.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.finding.Problem;
import org.dueregard.plan.Samples;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** Reading never throws, and every problem stands inside the file, whatever the file. */
class ReaderPropertiesTest {
  private static final long SEED = Long.getLong("QT_SEED", System.nanoTime());

  private static final List<String> PIECES =
      List.of(
          "plan",
          "proposal",
          "activities",
          "timeline",
          "consultation",
          "title",
          "stage",
          "value",
          "why",
          "id",
          "A1",
          "none",
          "no",
          "yes",
          "2027-01-11",
          "11/01/2027",
          "1,000",
          "words",
          ":",
          ": ",
          ":\n",
          "\n",
          "\n  ",
          "\n    ",
          "\n- ",
          "\n  - ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          ",",
          ", ",
          "'",
          "\"",
          "|",
          ">",
          "|2\n",
          "\\",
          "\\x0",
          "\\uD83D",
          "&a ",
          "*a",
          "!t ",
          "!!str ",
          "#",
          " #",
          "%",
          "%YAML 1.1\n",
          "---\n",
          "...\n",
          "\t",
          "\r\n",
          "\r",
          "\u0085",
          "\u2028",
          "?",
          "? ",
          "<<",
          "~",
          "@",
          "`",
          "é",
          "😀",
          "\uFEFF",
          "\u00A0",
          "\u0007",
          "\0");

  private static final List<byte[]> PLANS =
      Samples.files().stream().map(Samples::text).map(text -> text.getBytes(UTF_8)).toList();

  @Test
  void anyTextOfYamlPiecesIsReadOrRefusedInPlace() {
    examples(1_500)
        .forAll(lists().of(among(PIECES.size())).ofSizeBetween(0, 60))
        .as(pieces -> pieces.stream().map(PIECES::get).collect(Collectors.joining()))
        .checkAssert(text -> holds(text.getBytes(UTF_8)));
  }

  @Test
  void anyBytesAreReadOrRefusedInPlace() {
    examples(300)
        .forAll(lists().of(among(256)).ofSizeBetween(0, 40))
        .checkAssert(
            bytes -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              bytes.forEach(out::write);
              holds(out.toByteArray());
            });
  }

  @Test
  void aPlanWithBytesChangedIsReadOrRefusedInPlace() {
    examples(300)
        .forAll(among(PLANS.size()), lists().of(among(1 << 24)).ofSizeBetween(1, 6))
        .checkAssert(
            (plan, changes) -> {
              byte[] bytes = PLANS.get(plan).clone();
              changes.forEach(change -> bytes[(change >> 8) % bytes.length] = (byte) (int) change);
              holds(bytes);
            });
  }

  @Test
  void aPlanWithAStretchCutOutOrDoubledIsReadOrRefusedInPlace() {
    examples(300)
        .forAll(among(PLANS.size()), among(1 << 20), among(1 << 9), among(3))
        .checkAssert(
            (plan, from, length, times) -> holds(repeated(PLANS.get(plan), from, length, times)));
  }

  @Test
  void aPlanCutShortIsReadOrRefusedInPlace() {
    examples(200)
        .forAll(among(PLANS.size()), among(1 << 20))
        .checkAssert(
            (plan, at) -> {
              byte[] whole = PLANS.get(plan);
              holds(Arrays.copyOf(whole, at % whole.length));
            });
  }

  private static QuickTheory examples(int count) {
    System.out.println("reader properties: seed " + SEED + " (repeat with -DQT_SEED=" + SEED + ")");
    return qt().withFixedSeed(SEED).withExamples(count).withShrinkCycles(200);
  }

  private static Gen<Integer> among(int count) {
    return integers().between(0, count - 1);
  }

  private static byte[] repeated(byte[] plan, int from, int length, int times) {
    int start = from % plan.length;
    int end = Math.min(plan.length, start + length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plan, 0, start);
    for (int i = 0; i < times; i++) {
      out.write(plan, start, end - start);
    }
    out.write(plan, end, plan.length - end);
    return out.toByteArray();
  }

  private static void holds(byte[] bytes) {
    Read read = new PlanReader().read("plan.yaml", bytes);
    String text = new String(bytes, UTF_8);
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    assertThat(read instanceof Read.Ok || read.problems().stream().anyMatch(Problem::isError))
        .isTrue();
    for (Problem problem : read.problems()) {
      assertThat(problem.line()).as(problem.message()).isBetween(1, lines.length);
      String line = lines[problem.line() - 1];
      assertThat(problem.column())
          .as(problem.message())
          .isBetween(1, line.codePointCount(0, line.length()) + 1);
      assertThat(problem.message()).isNotBlank();
    }
  }
}
