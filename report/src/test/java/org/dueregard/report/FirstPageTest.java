package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dueregard.finding.Coverage;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Force;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Said;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Source;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;

class FirstPageTest {
  private static final HouseStyle MIDSHIRE =
      new HouseStyle("Ring 0300 | ask for Sam", List.of("full", "good", "partial", "minimal"));

  @Test
  void theLeadDoesWhatIsOverdueBeforeWhatIsDueNow() {
    Source source = new Source("S", "s", "Source");
    Report report =
        Sample.of(
            Requires.that("A-1", "T").from(source, Force.LAW).remedy("Do now.").finding(),
            Requires.that("A-2", "T").remedy("Do later.").by("2027-01-31").finding(),
            Requires.that("A-3", "T").remedy("Do at last.").by("2026-10-19").overdue().finding());

    assertThat(written(report, Audience.LEAD))
        .containsSubsequence("## What to do", "Do at last.", "Do now.", "Do later.", "## ");
  }

  @Test
  void theLeadMendsTheFileFirst() {
    String page = written(withProblems(7), Audience.LEAD);

    assertThat(page)
        .containsSubsequence(
            "## Assurance level",
            "## Mend the file first",
            "- **Line 1:** Wrong 1. Mend 1.",
            "- **Line 5:** Wrong 5. Mend 5.",
            "2 more are further down. ",
            "## What to do",
            "## Problems in the file",
            "| Line 7, column 1 |")
        .doesNotContain("- **Line 6:**");
    assertThat(written(withProblems(0), Audience.LEAD)).doesNotContain("Mend the file");
    assertThat(written(withProblems(7), Audience.BOARD)).doesNotContain("Mend the file");
  }

  @Test
  void aBoardThatAlertsAndAssuresIsToldWhichIsWhich() {
    assertThat(written(Ashdene.report(), Audience.BOARD)).contains("not met is alert.");
    assertThat(written(Ashdene.report(), Audience.LEAD)).doesNotContain("is alert");
  }

  @Test
  void aCommitteeSeesHowManyPeopleThePlanSpeaksOf() {
    Place place = new Place(new PlanPath("/people_affected/users_per_year"), 66, 3, 66, 9);
    Digest digest =
        new Digest(
            List.of(new Said("users", "more than 14200", "", false, place)),
            new Coverage(List.of(), List.of()),
            new Schedule(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    assertThat(written(SampleDigest.in(Ashdene.report(), digest), Audience.SCRUTINY))
        .contains("People who use the service in a year: more than 14200 ")
        .doesNotContain("People who live in the area");
  }

  @Test
  void theLevelHasTheNameThatItsBodyUses() {
    Options options = Options.PLAIN.with(MIDSHIRE);

    assertThat(Sample.written(Format.MARKDOWN, Ashdene.report(), options))
        .contains(
            "## Assurance level: partial",
            "best first: full, good, **partial (this plan)**, minimal.")
        .doesNotContain("limited");
    assertThat(Sample.written(Format.TEXT, Ashdene.report(), options))
        .contains("Assurance level: PARTIAL");
    assertThat(Sample.written(Format.JSON, Ashdene.report(), options))
        .contains("\"level\": \"limited\"");
  }

  @Test
  void aReaderCanAskForAnotherFormat() {
    Options options = Options.PLAIN.with(MIDSHIRE);

    assertThat(Sample.written(Format.MARKDOWN, Ashdene.report(), options))
        .contains("- **Ask for another format**: Ring 0300 \\| ask for Sam");
    assertThat(Sample.written(Format.HTML, Ashdene.report(), options))
        .contains(">Ask for another format</dt>");
    assertThat(Sample.written(Format.HTML, Ashdene.report(), Options.PLAIN))
        .doesNotContain("another format");
  }

  private static String written(Report report, Audience audience) {
    return Sample.written(Format.MARKDOWN, report, new Options(false, false, audience));
  }

  private static Report withProblems(int count) {
    Report report = Sample.gaps(1);
    return new Report(
        report.version(),
        report.plan(),
        report.assurance(),
        report.findings(),
        report.duties(),
        IntStream.rangeClosed(1, count)
            .mapToObj(
                line ->
                    new Problem(
                        Problem.Severity.WARNING,
                        "Wrong " + line + ".",
                        PlanPath.ROOT,
                        line,
                        1,
                        "Mend " + line + "."))
            .toList(),
        report.notChecked(),
        Optional.empty());
  }
}
