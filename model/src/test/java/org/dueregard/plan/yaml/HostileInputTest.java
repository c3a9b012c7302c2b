package org.dueregard.plan.yaml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file holds, reading it ends, soon, as problems with places. */
@Timeout(30)
class HostileInputTest {
  private static final String TAB = "A tab is used here; YAML is set out with spaces.";
  private static final String UTF_8_ONLY = "This is not text in UTF-8.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                       | 1:1 | The file is empty.",
        "# only a comment~        | 1:1 | The file is empty.",
        "---~                     | 1:4 | This is not a plan: it has no sections.",
        "{}                       | 1:1 | This is not a plan: it has no sections.",
        "- plan~                  | 1:1 | This is not a plan: it has no sections.",
        "just words~              | 1:1 | This is not a plan: it has no sections.",
        "a: 1~---~b: 2~           | 3:1 | A second document starts here; a file holds one.",
        "a: 1~...~b: 2~           | 3:1 | There is more text after the end of the file.",
        "%YAML 9.9~---~a: b~      | 1:1 | This version of YAML is not known.",
        "%YAML 99999999999.1~---~a: b~ | 1:18 | This cannot be read as YAML.",
        "a: &x b~                 | 1:4 | An anchor (&) is not allowed here.",
        "a: &x [1]~b: *x~         | 2:4 | An alias (*) is not allowed here.",
        "a: *x~                   | 1:4 | An alias (*) is not allowed here.",
        "*x : a~                  | 1:1 | An alias (*) is not allowed here.",
        "a: !!java/object:java.net.URL [x]~ | 1:4 | A tag (!) is not allowed here.",
        "!!java/object a: b~      | 1:1 | A tag (!) is not allowed here.",
        "a: !x {b: c}~            | 1:4 | A tag (!) is not allowed here.",
        "<<: {a: b}~              | 1:1 | A merge key (<<) is not allowed here.",
        "? [a]~: b~               | 1:4 | A key is a plain word.",
        "? {a: b}~: c~            | 1:4 | A key is a plain word.",
        ": a~                     | 1:1 | This line does not line up with the lines before it.",
        "a: b: c~                 | 1:5 | A second ':' on this line cannot be read.",
        "a: [b~                   | 1:6 | The file ends in the middle of something.",
        "a: {b: c~                | 1:9 | The file ends in the middle of something.",
        "a: \"b~                  | 1:6 | The file ends in the middle of something.",
        "a: b~  c: d~             | 2:4 | A second ':' on this line cannot be read.",
        "a:~  b: c~ d: e~         | 3:2 | This line does not line up with the lines before it.",
        "a: [b c: d]]~            | 1:12 | This line does not line up with the lines before it.",
        "a: @b~                   | 1:4 | A text cannot start with this character.",
        "a: \"\\q\"~              | 1:6 | A backslash here stands for nothing.",
        "a: \"\\UFFFFFFFF\"~      | 1:2 | This cannot be read as YAML.",
        "a: \"\\0\"~              | 1:4 | A backslash here stands for a character that a text does not hold.",
        "a: \"\\uD800\"~          | 1:4 | A backslash here stands for a character that a text does not hold.",
        "\"\\x01\": b~            | 1:1 | A backslash here stands for a character that a text does not hold.",
        "a: b~a: c~               | 2:1 | 'a' is given twice: here and on line 1."
      })
  void refusesWithAPlace(String text, String place, String message) {
    Read read = Opened.read(text.replace('~', '\n'));
    assertThat(read).isInstanceOf(Read.Rejected.class);
    assertThat(Opened.said(read))
        .anySatisfy(said -> assertThat(said).startsWith(place + " error: " + message));
  }

  @ParameterizedTest
  @CsvSource({
    "'\ta: b~',             1:1",
    "'a:~\tb: c~',          2:1",
    "'a:~  b: c~ \td: e~',  3:2",
    "'a:~\t- b~',           2:1"
  })
  void aTabIsNamedAsTheProblemItIs(String text, String place) {
    assertThat(Opened.said(Opened.read(text.replace('~', '\n'))))
        .containsExactly(place + " error: " + TAB + " Put two spaces for the tab.");
  }

  @Test
  void noBreakSpacesAreNamedWhereTheyIndentAndPlainSpacesElsewhere() {
    assertThat(Opened.said(Opened.plan("timeline:\n\u00A0\u00A0review: 2027\n")))
        .anyMatch(said -> said.startsWith("7:1 error: The line is indented with no-break spaces"));
    assertThat(Opened.said(Opened.plan("decision2: x\nfeedback: {independent: yes\u00A0}\n")))
        .singleElement()
        .asString()
        .contains("Unknown key 'decision2'");
  }

  @Test
  void aTabInsideATextIsText() {
    assertThat(Opened.plan("notes: one\ttwo\n")).isInstanceOf(Read.Ok.class);
  }

  @Test
  void bytesThatAreNoTextAreRefusedAtTheFirst() {
    assertThat(at("plan:\n  a: ".getBytes(UTF_8), 0xFF)).isEqualTo("2:6 " + UTF_8_ONLY);
    assertThat(at("plan: é".getBytes(UTF_8), 0xC3)).isEqualTo("1:8 " + UTF_8_ONLY);
    assertThat(at("a: ".getBytes(UTF_8), 0xED, 0xA0, 0x80)).isEqualTo("1:4 " + UTF_8_ONLY);
    assertThat(at("a: b\n".getBytes(UTF_8), 0)).isEqualTo("2:1 This is not a text file.");
    assertThat(at("a: b".getBytes(UTF_8), 7))
        .isEqualTo("1:5 There is a character here that a text does not hold (U+0007).");
    assertThat(at("plan: x".getBytes(UTF_16)))
        .isEqualTo("1:1 The file is in UTF-16, not in UTF-8.");
    assertThat(at("PK\3\4".getBytes(UTF_8))).startsWith("1:3 There is a character here");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() {
    String plan = Opened.NEEDED + "activities: none\ntimeline: {revew: 2027}\n";
    String bom = "\uFEFF" + plan.replace("\n", "\r\n");
    assertThat(Opened.said(Opened.read(bom)))
        .isEqualTo(Opened.said(Opened.read(plan)))
        .singleElement()
        .asString()
        .startsWith("6:12 warning: Unknown key 'revew'");
  }

  @Test
  void aYamlDirectiveAndAnEndMarkAreFine() {
    String plan = "%YAML 1.2\n---\n" + Opened.NEEDED + "activities: none\n...\n";
    assertThat(Opened.said(Opened.read(plan))).isEmpty();
  }

  @Test
  void oddKeysAreKeptAtTheirPath() {
    Read read = Opened.plan("1: x\n~: y\nnull: z\na/b: {c~d: e}\n\"\": f\n? g\n");
    assertThat(((Read.Ok) read).unreadKeys())
        .containsExactly("/1", "/~0", "/null", "/a~1b", "/", "/g");
  }

  @ParameterizedTest
  @CsvSource({"[, 1:14", "'- ', 1:27", "'{a: ', 1:53", "'[~', 14:1", "'[~~~', 40:1"})
  void deepNestingStopsAtOnce(String open, String place) {
    int times = open.contains("~") ? 100_000 : 15_000;
    assertThat(Opened.said(Opened.read(open.replace('~', '\n').repeat(times))))
        .containsExactly(place + " error: This is nested too deep. Use fewer levels.");
  }

  @Test
  void aBillionLaughsEndAtTheFirst() {
    String laughs =
        IntStream.range(1, 10)
            .mapToObj(i -> "l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ",").repeat(9) + "]\n")
            .collect(Collectors.joining("", "l0: &l0 lol\n", ""));
    Read read = Opened.read(laughs);
    assertThat(read.problems())
        .filteredOn(problem -> problem.message().startsWith("An anchor"))
        .hasSize(10);
    assertThat(read.problems())
        .filteredOn(problem -> problem.message().startsWith("An alias"))
        .hasSize(81)
        .first()
        .extracting(problem -> problem.line() + ":" + problem.column())
        .isEqualTo("2:10");
  }

  @Test
  void hugeValuesAndHugeNumbersOfThemAreRefused() {
    assertThat(Opened.said(Opened.plan("notes: |\n" + "  words\n".repeat(12_000))))
        .containsExactly(
            "6:8 error: This text is longer than 65536 characters. Point to a document instead.");
    assertThat(Opened.said(Opened.plan("\"" + "k".repeat(300) + "\": x\n")))
        .containsExactly(
            "6:1 error: This key is longer than 200 characters."
                + " Put a text that has a comma or a colon in double quotes.");
    assertThat(Opened.said(Opened.plan("risks:\n" + "- x\n".repeat(1_001))))
        .containsExactly(
            "1007:3 error: 'risks' has more than 1000 entries. Point to a document for the detail.");
    assertThat(Opened.said(Opened.plan("risks:\n" + "- x\n".repeat(200_000))).get(0))
        .contains("The file holds more than 20000 values: too many.");
    assertThat(Opened.plan("people_affected: {population: " + "9".repeat(50_000) + "}\n"))
        .isInstanceOf(Read.Ok.class);
  }

  @Test
  void tenMegabytesAreRefusedUnread() {
    byte[] big = ("notes: " + "x".repeat(10_000_000)).getBytes(UTF_8);
    assertThat(read(big, PlanReader.DEFAULT_LIMIT))
        .isEqualTo("1:1 The file is larger than the limit of 1048576 bytes.");
    assertThat(read(big, 11_000_000))
        .isEqualTo("1:65537 This line is longer than 65536 characters.");
  }

  @Test
  void theLimitCanBeSet() {
    byte[] plan = (Opened.NEEDED + "activities: none\n").getBytes(UTF_8);
    assertThat(read(plan, plan.length)).isEmpty();
    assertThat(read(plan, plan.length - 1)).startsWith("1:1 The file is larger than the limit of ");
    assertThatThrownBy(() -> new PlanReader(0))
        .hasMessage("a limit of 0 bytes is not 1 to 16777216");
  }

  @Test
  void veryManyProblemsAreCounted() {
    String keys =
        IntStream.range(0, 5_000).mapToObj(i -> "key" + i + ": x\n").collect(Collectors.joining());
    Read read = Opened.plan(keys);
    assertThat(read.problems()).hasSize(Problems.MOST + 1);
    assertThat(Opened.said(read))
        .last()
        .asString()
        .isEqualTo("205:1 warning: 4800 more problems are not listed. Put these right first.");
    assertThat(((Read.Ok) read).unreadKeys()).hasSize(5_000);
  }

  @Test
  void allProblemsComeAtOnceInTheOrderOfTheFile() {
    Read read =
        Opened.plan("timeline: {review: 1/2/2027, consultation: {scope: wide}}\nnotes: &a b\n");
    assertThat(read.problems()).extracting(Problem::line).containsExactly(6, 6, 7);
    assertThat(read.problems()).allMatch(Problem::isError);
  }

  private static String at(byte[] start, int... more) {
    byte[] bytes = new byte[start.length + more.length];
    System.arraycopy(start, 0, bytes, 0, start.length);
    IntStream.range(0, more.length).forEach(i -> bytes[start.length + i] = (byte) more[i]);
    return read(bytes, PlanReader.DEFAULT_LIMIT);
  }

  private static String read(byte[] bytes, int limit) {
    try {
      return new PlanReader(limit)
          .read("plan.yaml", new ByteArrayInputStream(bytes)).problems().stream()
              .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
              .collect(Collectors.joining("\n"));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
