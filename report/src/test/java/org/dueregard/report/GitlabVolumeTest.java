package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.dueregard.finding.BaselineState;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Report;
import org.dueregard.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitlabVolumeTest {
  @Test
  void anItemForEachProblemAndEachGap() {
    assertThat(Strict.gitlab(Ashdene.report(), Sample.unreadable()))
        .extracting(
            item ->
                item.get("check_name").asText()
                    + " "
                    + item.get("severity").asText()
                    + " "
                    + item.get("location").get("path").asText()
                    + ":"
                    + item.get("location").get("lines").get("begin").asInt())
        .containsExactly(
            "FILE-WARNING major plans/ashdene.yaml:156",
            "EIA-1-05 blocker plans/ashdene.yaml:97",
            "FBK-1-02 minor plans/ashdene.yaml:160",
            "GUN-3-07 critical plans/ashdene.yaml:41",
            "INF-1-04 major plans/ashdene.yaml:141",
            "P10-4-02 info plans/ashdene.yaml:150",
            "SCR-2-03 blocker plans/ashdene.yaml:125",
            "SOS-1-01 blocker plans/ashdene.yaml:120",
            "FILE-ERROR blocker plans/broken.yaml:12");
  }

  @Test
  void theDescriptionSaysWhatWasFoundAndWhatToDo() {
    assertThat(Strict.gitlab(Ashdene.report()).get(4).get("description").asText())
        .isEqualTo(
            "Not met: Easy read is ready on launch day. The easy read is due on 1 February 2027, 21"
                + " days after launch. Brief the easy read writer now, for launch on 11 January"
                + " 2027.");
  }

  @Test
  void aGapInTheBaselineIsOnlyTold() {
    Source source = new Source("s", "S", "statute");
    JsonNode item =
        Strict.gitlab(
                Sample.of(
                    Requires.that("A-1", "T")
                        .from(source, Force.LAW)
                        .baseline(BaselineState.UNCHANGED)
                        .finding()))
            .get(0);

    assertThat(item.get("severity").asText()).isEqualTo("info");
    assertThat(item.get("description").asText()).isEqualTo("Not met: T. It is in the baseline.");
  }

  @Test
  void noGapsIsAnEmptyArray() {
    assertThat(Strict.together(Format.GITLAB, Options.PLAIN, Sample.of())).isEqualTo("[]\n");
  }

  @Test
  void fingerprintsAreUniqueAndOutlastMovedLines() {
    Report before = Sample.of(gap(3), Requires.that("A-2", "T").finding());
    Report after = Sample.of(gap(40), Requires.that("A-2", "T").finding());

    assertThat(Strict.gitlab(after))
        .extracting(item -> item.get("fingerprint").asText())
        .doesNotHaveDuplicates()
        .isEqualTo(Strict.gitlab(before).findValuesAsText("fingerprint"));
  }

  private static Finding gap(int line) {
    return Requires.that("A-1", "T").at("/activities/0", line, 1).finding();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000\u001b[31m\u202E", "\uD800 😀", "a\nb", "\"}]", "</script>"})
  void hostileTextStaysInItsItem(String text) {
    JsonNode items = Strict.gitlab(Sample.saying(text));

    assertThat(items).hasSize(3);
    assertThat(items).extracting(item -> item.get("fingerprint").asText()).doesNotHaveDuplicates();
    assertThat(items.toString()).doesNotContain("\\u0000", "\\u001b", "\u202E", "\\n");
  }

  @ParameterizedTest
  @CsvSource({"./plans/a.yaml, plans/a.yaml", "x//y.yaml, x/y.yaml"})
  void pathsAreThoseOfTheRepository(String file, String path) {
    assertThat(Repository.NONE.path(file)).isEqualTo(path);
  }
}
