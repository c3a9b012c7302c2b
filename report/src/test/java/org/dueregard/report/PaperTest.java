package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;
import org.dueregard.finding.Said;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {
  private static final String COUNCIL = "Midshire County Council";

  @Test
  void aSubmissionHasSixteenPartsInOrder() throws IOException {
    List<String> parts =
        written(Paper.SUBMISSION, plan())
            .lines()
            .filter(line -> line.startsWith("## Part "))
            .map(line -> line.replaceAll("^## Part (\\d+):.*", "$1"))
            .toList();

    assertThat(parts)
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");
  }

  @Test
  void factsComeForThisCouncilWithTheirLines() throws IOException {
    String paper = written(Paper.SUBMISSION, plan());

    assertThat(paper)
        .contains("- **Committee**: Midshire Scrutiny (line 3)")
        .contains("- **Comments due**: 1 July 2027 (line 5)")
        .contains("- Ashdene (line 6), 82% of the people affected (line 8)")
        .contains(
            "- **Northshire Council**: Upper Dale (line 9), 18% of the people affected (line 11)");
  }

  @Test
  void membersWithNoViewYetAreAskedForIt() throws IOException {
    assertThat(written(Paper.SUBMISSION, plan()))
        .contains("**What members are asked to do:** say whether the change is substantial");
  }

  @Test
  void aPlanThatSaysNothingLeavesEveryPartToFillIn() throws IOException {
    String paper = written(Paper.SUBMISSION, with(SampleDigest.empty()));

    assertThat(paper.split("> \\*\\*To fill in:\\*\\*", -1).length - 1).isGreaterThan(12);
    assertThat(paper).contains("The plan names no scrutiny committee of this council.");
  }

  @Test
  void viewsAndMoneyAreAlwaysToFillIn() throws IOException {
    assertThat(part(written(Paper.SUBMISSION, plan()), 13)).contains("**To fill in:**");
    assertThat(part(written(Paper.SUBMISSION, plan()), 14)).contains("**To fill in:**");
  }

  @Test
  void theFindingsAreThoseOfTheReport() throws IOException {
    String findings = part(written(Paper.SUBMISSION, plan()), 15);

    assertThat(findings).contains(Wording.WHAT_THIS_IS);
    plan()
        .counts()
        .forEach(
            (outcome, count) ->
                assertThat(findings)
                    .containsPattern("[:,] " + count + " " + outcome.words() + "[,.]"));
    plan().findings().stream()
        .filter(finding -> finding.isGap())
        .forEach(gap -> assertThat(findings).contains(gap.requirement().id()));
  }

  @Test
  void theCouncilsAreThoseOfCommitteesAndAreas() {
    assertThat(Paper.councils(plan())).containsExactly(COUNCIL, "Northshire Council");
    assertThat(Paper.councils(with(SampleDigest.empty()))).isEmpty();
  }

  @Test
  void aBoardPaperAsksForWhatThePlanDoesNotSay() throws IOException {
    String paper = written(Paper.BOARD_PAPER, plan());

    assertThat(paper)
        .contains("# ", "## Cover sheet", "### Recommendation", "What is the board asked to do?")
        .contains("## Annex: legal duties");
  }

  @ParameterizedTest
  @EnumSource
  void hostileTextStaysText(Paper paper) throws IOException {
    String page =
        written(
            paper,
            with(SampleDigest.saying("<script>alert(1)</script> ]]> \u202E | `x`")),
            Format.HTML);

    assertThat(page).doesNotContain("<script").doesNotContain("\u202E").contains("&lt;script");
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatCanBeWritten(Paper paper) throws IOException {
    for (Format format : Paper.FORMATS) {
      assertThat(written(paper, plan(), format)).isEqualTo(written(paper, plan(), format));
    }
  }

  private static Report plan() {
    List<Said> facts = new ArrayList<>();
    String committee = "/scrutiny/committees/0";
    String here = "/people_affected/areas/0";
    String there = "/people_affected/areas/1";
    add(facts, committee, "Midshire Scrutiny", 3);
    add(facts, committee + "/council", COUNCIL, 4);
    add(facts, committee + "/comments_due", "2027-07-01", 5);
    add(facts, here, "Ashdene", 6);
    add(facts, here + "/council", COUNCIL, 7);
    add(facts, here + "/share_percent", "82", 8);
    add(facts, there, "Upper Dale", 9);
    add(facts, there + "/council", "Northshire Council", 10);
    add(facts, there + "/share_percent", "18", 11);
    Digest empty = SampleDigest.empty();
    return with(new Digest(facts, empty.coverage(), empty.schedule()));
  }

  private static void add(List<Said> facts, String path, String text, int line) {
    facts.add(new Said(path, text, "", false, new Place(new PlanPath(path), line, 1, line, 2)));
  }

  private static Report with(Digest digest) {
    return SampleDigest.in(Ashdene.report(), digest);
  }

  private static String part(String paper, int number) {
    String from = paper.substring(paper.indexOf("## Part " + number + ": "));
    int end = from.indexOf("\n## ");
    return end < 0 ? from : from.substring(0, end);
  }

  private static String written(Paper paper, Report report) throws IOException {
    return written(paper, report, Format.MARKDOWN);
  }

  private static String written(Paper paper, Report report, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    paper.write(report, COUNCIL, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
