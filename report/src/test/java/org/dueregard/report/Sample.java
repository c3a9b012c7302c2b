package org.dueregard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dueregard.finding.Answered;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Report.Assurance;
import org.dueregard.finding.Report.NotChecked;
import org.dueregard.finding.Report.Subject;
import org.dueregard.finding.Source;
import org.dueregard.plan.PlanPath;

/** Reports to write. */
final class Sample {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  static final String HASH = "3f2a".repeat(16);

  private static final NotChecked ALL_CHECKED = new NotChecked(List.of(), List.of(), List.of());

  private Sample() {}

  /** What a format writes. */
  static String written(Format format, Report report, Options options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(report, options, out);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Report of(Finding... findings) {
    return new Report(
        "0.1.0",
        new Subject(
            "A plan", "plan.yaml", HASH, "", "", AS_OF, AS_OF, "No decision date is given."),
        Optional.of(new Assurance(AssuranceLevel.REASONABLE, List.of())),
        List.of(findings),
        List.of(),
        List.of(),
        ALL_CHECKED,
        Optional.empty());
  }

  static Report unreadable() {
    return new Report(
        "0.1.0",
        new Subject("", "plans/broken.yaml", HASH, "", "", AS_OF, AS_OF, ""),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(
            new Problem(
                Problem.Severity.ERROR,
                "'2026-13-01' is not a date we can read.",
                new PlanPath("/decision/date"),
                12,
                3,
                "Did you mean 2026-01-13?")),
        ALL_CHECKED,
        Optional.empty());
  }

  static Report gaps(int count) {
    return of(
        IntStream.rangeClosed(1, count)
            .mapToObj(
                number ->
                    Requires.that("GUN-9-%03d".formatted(number), "Statement " + number)
                        .at("/activities/" + number, number, 1)
                        .found("Fact " + number + ".")
                        .remedy("Do " + number + ".")
                        .finding())
            .toArray(Finding[]::new));
  }

  /** Every text of the report is this one, wherever a text may stand. */
  static Report saying(String text) {
    Source source = new Source(text, text, text);
    DutyStatus owed = new DutyStatus(text, text, true, List.of(text));
    DutyStatus notOwed = new DutyStatus(text, text, false, List.of(text));
    Requires gap = about(text).from(source, Force.LAW).duty(owed).overdue();
    Requires ask = about(text).is(Outcome.NEEDS_JUDGEMENT);
    Requires later = about(text).is(Outcome.NOT_DUE_YET);
    Requires waived = about(text).waived(text, text, "2027-01-31");
    Requires met = about(text).met("evidenced");
    return new Report(
        text,
        new Subject(text, text, text, text, text, AS_OF, AS_OF, text),
        Optional.of(new Assurance(AssuranceLevel.NONE, List.of(text))),
        List.of(gap.finding(), ask.finding(), later.finding(), waived.finding(), met.finding()),
        List.of(owed, notOwed),
        List.of(new Problem(Problem.Severity.WARNING, text, PlanPath.ROOT.child(text), 1, 1, text)),
        new NotChecked(List.of(text), List.of(text), List.of(text)),
        Optional.empty());
  }

  private static Requires about(String text) {
    String path = PlanPath.ROOT.child(text).pointer();
    return Requires.that(text, text)
        .cite(text, text, text, text)
        .grounds(text)
        .at(path, 1, 1)
        .because(text, text, path, 1, 1)
        .found(text)
        .why(text)
        .remedy(text)
        .ask(text, text)
        .owner(text)
        .judged(new Answered(text, text, text, text, text));
  }
}
