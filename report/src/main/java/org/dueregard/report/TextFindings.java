package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;

/** Findings as lines of text, each starting where an editor can jump to. */
final class TextFindings {
  private final Lines lines;
  private final String file;
  private final Options options;

  TextFindings(Lines lines, String file, Options options) {
    this.lines = lines;
    this.file = file;
    this.options = options;
  }

  String place(int line, int column) {
    return file + ":" + line + ":" + column;
  }

  String place(Problem problem) {
    String where = problem.file().isEmpty() ? file : PlainText.of(problem.file());
    return where + ":" + problem.line() + ":" + problem.column();
  }

  void gap(Finding gap) {
    head(gap);
    title(gap);
    labelled("By", Wording.dueBy(gap) + (gap.overdue() ? ", overdue" : ""));
    gap.owner().ifPresent(owner -> labelled("Who", Wording.show(owner)));
    labelled("Found", Wording.show(gap.found()));
    labelled("Do", Wording.show(gap.requirement().remedy()));
    answer(gap);
  }

  void question(Finding finding) {
    head(finding);
    title(finding);
    labelled("Ask", Wording.show(finding.requirement().question()));
    labelled("Who", Wording.show(finding.requirement().answers()));
    labelled("Found", Wording.show(finding.found()));
  }

  void notDueYet(Finding finding) {
    String id = PlainText.of(finding.requirement().id());
    lines.add(4, 6, id + "  " + statement(finding));
  }

  void waived(Finding finding) {
    head(finding);
    title(finding);
    finding
        .waiver()
        .ifPresent(
            waiver -> {
              labelled("Why", Wording.show(waiver.reason()));
              labelled("Risk", Wording.show(waiver.risk()));
              labelled("Who", Wording.approval(waiver));
              labelled("Until", LongDate.of(waiver.expires()));
            });
  }

  /** With its outcome, where the plan shows it and the facts behind it. */
  void inFull(Finding finding) {
    head(finding);
    title(finding);
    if (!finding.at().isEmpty()) {
      labelled("At", String.join(", ", finding.at().stream().map(this::pathAndLine).toList()));
    }
    finding
        .because()
        .forEach(
            because ->
                labelled(
                    "Fact",
                    Wording.show(because.fact() + ": " + because.value())
                        + " ("
                        + pathAndLine(because.place())
                        + ")"));
    labelled("Found", Wording.show(finding.found()));
    answer(finding);
  }

  private void head(Finding finding) {
    Mark mark = Mark.of(finding.outcome());
    String outcome = mark.symbol() + " " + Wording.outcome(finding);
    List<String> parts = new ArrayList<>();
    finding.at().stream()
        .findFirst()
        .map(at -> place(at.line(), at.column()))
        .ifPresent(parts::add);
    parts.add(PlainText.of(finding.requirement().id()));
    parts.add(options.colour() ? mark.ink().on(outcome) : outcome);
    parts.add(Wording.force(finding.force()).toLowerCase(Locale.ROOT));
    if (finding.isKnown()) {
      parts.add(Wording.IN_BASELINE);
    }
    lines.add(2, 4, String.join("  ", parts));
  }

  private void title(Finding finding) {
    lines.add(4, statement(finding));
  }

  private static String statement(Finding finding) {
    return Wording.sentences(List.of(finding.requirement().title()));
  }

  private void answer(Finding finding) {
    finding
        .answered()
        .ifPresent(
            answer ->
                labelled(
                    "Judged",
                    Wording.show(
                        answer.answer()
                            + ", by "
                            + answer.by()
                            + ", "
                            + answer.role()
                            + ", "
                            + answer.on()
                            + ". "
                            + answer.reasoning())));
  }

  private void labelled(String label, String text) {
    if (!text.isBlank()) {
      lines.add(4, 6, label + ": " + text);
    }
  }

  private String pathAndLine(Place place) {
    return Wording.path(place.path()) + ", line " + place.line();
  }
}
