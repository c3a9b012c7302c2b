package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWriterTest {
  private static final Options COLOUR = new Options(true, false, Audience.LEAD);
  private static final Options VERBOSE = new Options(false, true, Audience.LEAD);

  @Test
  void aRealPlanReadsAsPeopleReadIt() {
    assertThat(plain(Ashdene.report())).isEqualTo(Resource.text("ashdene.txt"));
  }

  @Test
  void anUnreadablePlanGetsItsProblemsAndNoCheck() {
    assertThat(plain(Sample.unreadable()))
        .isEqualTo(
            """
              plans/broken.yaml:12:3  error  '2026-13-01' is not a date we can read. Did you
                mean 2026-01-13?
            No check was made.
            """);
  }

  @Test
  void nothingCheckedIsNeverCalledNoGaps() {
    assertThat(plain(Sample.of()))
        .isEqualTo(
            """
            A plan
            As of 22 November 2026.
            Law as at 22 November 2026. No decision date is given.

            Assurance level: REASONABLE
              Every law requirement due by now is met, and there are gaps elsewhere.

            No requirements were checked.

            Also 0 met and 0 not applicable.

            WHAT THIS CHECK CANNOT TELL YOU
              It does not look at what happened, only at what the plan says.

            This is a check of what the plan says. It is not legal advice and does not judge
            how well people were listened to.
            """);
  }

  @Test
  void withoutGapsItSaysOnlyThatTheseChecksFoundNone() {
    assertThat(plain(Sample.of(Requires.that("A-1", "T").met("stated").finding())))
        .contains("1 requirement: 1 met.\n\nNo gaps found by these checks.\n");
  }

  @Test
  void gapsAreGroupedByHowPressingTheyAre() {
    Finding late = Requires.that("A-1", "Late").by("2026-11-01").overdue().finding();
    Finding undated = Requires.that("A-2", "Undated").finding();
    Finding lastSoonDay = Requires.that("A-3", "Soon").by("2026-12-20").finding();
    Finding firstLaterDay = Requires.that("A-4", "Later").by("2026-12-21").finding();

    assertThat(plain(Sample.of(firstLaterDay, lastSoonDay, undated, late)))
        .containsSubsequence(
            "OVERDUE\n",
            "A-1",
            "By: 1 November 2026, overdue\n",
            "DUE NOW\n",
            "A-2",
            "By: now\n",
            "SOON: DUE WITHIN 28 DAYS\n",
            "A-3",
            "LATER\n",
            "A-4");
  }

  @Test
  void aFaultOfOursStandsAmongTheGaps() {
    Finding fault = Requires.that("A-1", "T").is(Outcome.COULD_NOT_EVALUATE).finding();

    assertThat(plain(Sample.of(fault)))
        .contains("1 could not evaluate", "DUE NOW\n  A-1  ! could not evaluate  legal risk\n")
        .doesNotContain(Wording.NO_GAPS);
  }

  @Test
  void verboseListsEveryRequirementWithWhereThePlanShowsIt() {
    assertThat(Sample.written(Format.TEXT, Ashdene.report(), VERBOSE))
        .contains(
            """
            EVERY REQUIREMENT
            """,
            """
              plans/ashdene.yaml:33:20  GUN-1-01  ● met, evidenced  law
                People are asked before a decision is taken.
                At: timeline.consultation.start, line 33
                Found: The consultation opens before the decision.
            """,
            """
                Fact: consultation closes: 4 April 2027 (timeline.consultation.end, line 33)
            """,
            """
                Judged: met, by Sam Okafor, Director of people, 2 November 2026. Small team,
                  all came.
            """);
    assertThat(plain(Ashdene.report())).doesNotContain("EVERY REQUIREMENT", "GUN-1-01");
  }

  @Test
  void colourIsOnlyThereWhenAskedForAndChangesNoWord() {
    String plain = plain(Ashdene.report());
    String coloured = Sample.written(Format.TEXT, Ashdene.report(), COLOUR);

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[31m○ not met\u001b[0m", "\u001b[1mOVERDUE\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
  }

  @Test
  void nothingIsWiderThanEightyColumns() {
    String everything =
        Sample.written(Format.TEXT, Ashdene.report(), VERBOSE)
            + plain(Sample.saying("words of a usual length that go on and on ".repeat(9)))
            + plain(Sample.saying("急性期医療 ".repeat(40)))
            + plain(Sample.gaps(200));

    assertThat(everything.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThan(81));
  }

  @Test
  void aLongWordIsNeverCut() {
    String word = "x".repeat(120);

    assertThat(plain(Sample.saying("before " + word + " after")).lines())
        .contains("    " + "  " + word)
        .noneMatch(line -> line.contains("x") && !line.contains(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31mred", "a\u0000b", "over\u202Eride", "\u0007bell", "\r\nline"})
  void nothingInAPlanCanDriveTheTerminal(String text) {
    String controls =
        Sample.written(Format.TEXT, Sample.saying(text), VERBOSE)
            .codePoints()
            .filter(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E))
            .mapToObj(Integer::toHexString)
            .collect(Collectors.joining(" "));

    assertThat(controls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"שלום עולם", "مرحبا بالعالم", "Go 👍🏽 now", "naïve Ŵyn"})
  void wordsOfAnyScriptComeThrough(String text) {
    assertThat(plain(Sample.saying(text))).contains("Found: " + text);
  }

  @Test
  void twoHundredGapsAreAllThere() {
    String text = plain(Sample.gaps(200));

    assertThat(text).contains("200 requirements: 200 not met.");
    assertThat(text.lines().filter(line -> line.contains("GUN-9-"))).hasSize(200);
  }

  private static String plain(Report report) {
    return Sample.written(Format.TEXT, report, Options.PLAIN);
  }
}
