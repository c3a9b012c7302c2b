package org.dueregard.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Coverage;
import org.dueregard.finding.Coverage.Reach;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;
import org.dueregard.finding.Said;
import org.dueregard.finding.Schedule;
import org.dueregard.plan.PlanPath;

/** What a plan says, for papers to show. */
final class SampleDigest {
  private SampleDigest() {}

  /** The report with this digest. */
  static Report in(Report report, Digest digest) {
    return new Report(
        report.version(),
        report.plan(),
        report.assurance(),
        report.findings(),
        report.duties(),
        report.problems(),
        report.notChecked(),
        Optional.of(digest));
  }

  static Digest empty() {
    return new Digest(
        List.of(),
        new Coverage(List.of(), List.of()),
        new Schedule(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  /** Every part says this. */
  static Digest saying(String text) {
    List<Said> facts = new ArrayList<>();
    for (String path :
        List.of(
            "/activities/0",
            "/decision/date",
            "/people_affected/areas/0",
            "/people_affected/areas/0/council",
            "/people_affected/areas/0/share_percent",
            "/proposal/summary",
            "/scrutiny/committees/0",
            "/scrutiny/committees/0/view_on_substantial",
            "/scrutiny/nhs_view/substantial",
            "/timeline/consultation")) {
      facts.add(new Said(text, text, text, false, place(path)));
    }
    Coverage coverage =
        new Coverage(
            List.of(
                new Coverage.Column("A1", text, place("/activities/0")),
                new Coverage.Column("A2", text, place("/activities/1"))),
            List.of(
                new Coverage.Row(
                    "G1",
                    text,
                    List.of(Reach.AIMED, Reach.NOT),
                    place("/people_affected/groups/0")),
                new Coverage.Row(
                    "G2",
                    text,
                    List.of(Reach.OPEN, Reach.NOT),
                    place("/people_affected/groups/1"))));
    LocalDate first = LocalDate.of(2027, 1, 11);
    LocalDate last = LocalDate.of(2027, 4, 4);
    Schedule.Mark mark =
        new Schedule.Mark(
            Schedule.Mark.Kind.SCHOOL_HOLIDAY,
            text,
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 4, 9));
    Schedule schedule =
        new Schedule(
            List.of(
                new Schedule.Milestone(
                    text, text, Optional.of(first), false, place("/timeline/consultation/start")),
                new Schedule.Milestone(
                    text, text, Optional.empty(), false, place("/decision/date"))),
            List.of(
                new Schedule.Window(text, first, last, 84, false, place("/timeline/consultation"))),
            List.of(mark),
            List.of(new Schedule.Overlap(text, mark, 10)),
            List.of(
                new Schedule.Step(
                    text,
                    text,
                    Optional.of(first),
                    text,
                    text,
                    true,
                    text,
                    true,
                    place("/scrutiny/committees/0/told"))),
            List.of(text));
    return new Digest(facts, coverage, schedule);
  }

  private static Place place(String path) {
    return new Place(new PlanPath(path), 3, 1, 3, 9);
  }
}
