package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  @Test
  void theGapTableHasTheAgreedColumnsMostPressingFirst() {
    Document page = page(Ashdene.report());

    assertThat(page.select(".gaps thead th").eachText())
        .containsExactly(
            "No.",
            "What is needed",
            "Where it comes from",
            "What we found",
            "Why it matters",
            "What to do",
            "Who",
            "Do it by");
    assertThat(page.select(".gaps tbody th .quiet").eachText())
        .containsExactly("SCR-2-03", "SOS-1-01", "FBK-1-02", "EIA-1-05", "INF-1-04", "GUN-3-07");
    assertThat(page.select(".gaps tbody tr:last-child").text())
        .contains(
            "○ not met",
            "Legal risk",
            "The Gunning principles",
            "R v Brent LBC ex p Gunning, (1985) 84 LGR 168",
            "consultation closes: 4 April 2027 (timeline.consultation.end, line 33)",
            "Programme director",
            "2 May 2027");
    assertThat(page.select(".gaps tbody tr:first-child td:last-child").text())
        .contains("19 October 2026", "overdue");
  }

  @Test
  void theFirstPageSaysTheLevelItsReasonsAndItsRule() {
    assertThat(page(Ashdene.report()).selectFirst(".level-limited").text())
        .contains(
            "Assurance level: limited",
            "Two things the law expects by now are not in the plan.",
            "One law requirement due by now is not met, or one or more are not shown.",
            "substantial, reasonable, limited (this plan), none");
  }

  @Test
  void theCountsAreThoseOfTheReport() {
    Elements rows = page(Ashdene.report()).select(".counts tbody tr");

    assertThat(rows.select("th").eachText())
        .containsExactly(
            "● met",
            "○ not met",
            "? not shown",
            "… not due yet",
            "⚖ needs judgement",
            "– not applicable",
            "W waived",
            "! could not evaluate");
    assertThat(rows.select("td:nth-child(2)").eachText())
        .containsExactly(
            "Number2", "Number3", "Number3", "Number1", "Number1", "Number1", "Number1", "Number0");
  }

  @Test
  void threeGapsAreNamedToFixFirst() {
    Document page = Jsoup.parse(html(Ashdene.report(), Audience.BOARD));

    assertThat(page.select("#first").text()).isEqualTo("The 3 things to fix first");
    assertThat(page.select("#first + ol > li").first().text())
        .isEqualTo(
            "Every council affected is told and asked for its view"
                + " Tell Northshire Council and ask if it thinks the change is substantial."
                + " Do it by: 19 October 2026 overdue. Who: Head of engagement");
    assertThat(page.select("#first + ol > li")).hasSize(3);
  }

  @Test
  void everyPartOfAReportIsOnThePage() {
    assertThat(page(Ashdene.report()).text())
        .contains(
            "Is 12 weeks still enough, with Easter in it?",
            "For: senior owner",
            "Line 156, column 1",
            "Did you mean 'workshops'?",
            "Consult each council whose residents a substantial change affects",
            "Duties that do not apply to this plan, and why",
            "The plan names no petition.",
            "A travel analysis is published at launch",
            "Paper forms are being printed again.",
            "Chair of the board",
            "31 January 2027",
            "Judged met by Sam Okafor, Director of people, 2 November 2026: Small team, all came.",
            "● met, evidenced",
            "timeline.consultation.start, line 33",
            "whether minds are open",
            "We used the law as at 29 July 2027. The decision is planned for 29 July 2027.",
            "NCS-1-01",
            "(not yet checked against the source)",
            Sample.HASH);
  }

  @Test
  void nothingCheckedIsNeverCalledNoGaps() {
    assertThat(page(Sample.of()).text())
        .contains("No requirements were checked.")
        .doesNotContain("No gaps found");
    assertThat(page(Sample.of(Requires.that("A-1", "T").is(Outcome.MET).finding())).text())
        .contains("No gaps found by these checks.");
  }

  @Test
  void anUnreadablePlanGetsItsProblemsAndNoCheck() {
    Document page = page(Sample.unreadable());

    assertThat(page.select("h1").text()).isEqualTo("plans/broken.yaml");
    assertThat(page.select("main").text())
        .contains("No check was made.", "Line 12, column 3", "Did you mean 2026-01-13?")
        .doesNotContain("Assurance level");
  }

  @Test
  void twoHundredGapsAreAllThereAndThePageComesTheSameTwice() {
    assertThat(page(Sample.gaps(200)).select(".gaps tbody tr")).hasSize(200);
    assertThat(html(Sample.gaps(200))).isEqualTo(html(Sample.gaps(200))).endsWith("</html>\n");
  }

  private static String html(Report report) {
    return html(report, Audience.LEAD);
  }

  private static String html(Report report, Audience audience) {
    return Sample.written(Format.HTML, report, new Options(false, false, audience));
  }

  private static Document page(Report report) {
    return Jsoup.parse(html(report));
  }
}
