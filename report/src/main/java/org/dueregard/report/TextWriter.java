package org.dueregard.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Report.Assurance;
import org.dueregard.finding.Report.NotChecked;

/** The report for a terminal of 80 columns. */
final class TextWriter {
  private final Report report;
  private final Outline outline;
  private final Options options;
  private final Lines lines = new Lines();
  private final TextFindings findings;

  private TextWriter(Report report, Options options) {
    this.report = report;
    this.outline = new Outline(report);
    this.options = options;
    this.findings = new TextFindings(lines, PlainText.of(report.plan().file()), options);
  }

  static void write(Report report, Options options, Writer out) throws IOException {
    TextWriter text = new TextWriter(report, options);
    report.assurance().ifPresentOrElse(text::assessed, text::unreadable);
    out.write(text.lines.toString());
  }

  private void unreadable() {
    problems();
    lines.add(0, Wording.NO_CHECK);
  }

  private void assessed(Assurance assurance) {
    header();
    level(assurance);
    if (!report.problems().isEmpty()) {
      heading("File");
      problems();
    }
    if (outline.isWithoutGaps()) {
      lines.blank();
      lines.add(0, Wording.NO_GAPS);
    }
    outline
        .gapsByUrgency()
        .forEach((urgency, gaps) -> list(urgency.heading(), gaps, findings::gap));
    list("Needs a person", outline.with(Outcome.NEEDS_JUDGEMENT), findings::question);
    notDueYet();
    list("Waived", outline.with(Outcome.WAIVED), findings::waived);
    if (options.verbose()) {
      list("Duties owed", outline.owed(), this::duty);
      list("Switched off for this plan, and why", outline.notOwed(), this::duty);
      list("Every requirement", outline.all(), findings::inFull);
    }
    rest();
    notChecked(report.notChecked());
    lines.blank();
    lines.add(0, Wording.WHAT_THIS_IS);
  }

  /** Under a heading for each day, soonest first. */
  private void notDueYet() {
    if (!outline.notDueYet().isEmpty()) {
      heading("Not due yet");
    }
    String day = "";
    for (Finding finding : outline.notDueYet()) {
      String due = Wording.dueBy(finding);
      if (!due.equals(day)) {
        lines.add(2, "By " + due);
        day = due;
      }
      findings.notDueYet(finding);
    }
  }

  private void header() {
    Report.Subject plan = report.plan();
    String version =
        plan.planVersion().isEmpty() ? "" : " (" + PlainText.of(plan.planVersion()) + ")";
    lines.add(0, PlainText.of(plan.title()) + version);
    String stage = plan.stage().isEmpty() ? "" : " Stage: " + Wording.stage(plan.stage()) + ".";
    lines.add(0, "As of " + LongDate.of(plan.asOf()) + "." + stage);
    lines.add(0, "Law as at " + LongDate.of(plan.lawAt()) + ". " + Wording.show(plan.lawWhy()));
  }

  private void level(Assurance assurance) {
    lines.blank();
    String word = options.house().level(assurance.level()).toUpperCase(Locale.ROOT);
    lines.add(0, "Assurance level: " + (options.colour() ? Ink.BOLD.on(word) : word));
    lines.add(2, assurance.level().rule());
    String because = Wording.sentences(assurance.because());
    if (!because.isEmpty()) {
      lines.add(2, because);
    }
    lines.blank();
    lines.add(0, counts());
    if (report.known() > 0) {
      lines.add(0, Wording.baseline(report.known()));
    }
  }

  private String counts() {
    return report.counts().entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(TextWriter::count)
        .reduce((some, more) -> some + ", " + more)
        .map(counts -> Wording.requirements(report.findings().size()) + ": " + counts + ".")
        .orElse(Wording.NOTHING_CHECKED);
  }

  private static String count(Map.Entry<Outcome, Integer> count) {
    boolean several = count.getKey() == Outcome.NEEDS_JUDGEMENT && count.getValue() != 1;
    return count.getValue() + " " + (several ? "need judgement" : count.getKey().words());
  }

  private void problems() {
    for (Problem problem : outline.problems()) {
      String word = problem.severity().word();
      Ink ink = problem.isError() ? Ink.RED : Ink.YELLOW;
      lines.add(
          2,
          4,
          String.join(
              "  ",
              findings.place(problem),
              options.colour() ? ink.on(word) : word,
              PlainText.of(problem.message() + " " + problem.hint())));
    }
  }

  private void duty(DutyStatus duty) {
    lines.add(2, 4, PlainText.of(duty.title()) + ": " + Wording.sentences(duty.because()));
  }

  private void rest() {
    int met = report.counts().get(Outcome.MET);
    int notApplicable = report.counts().get(Outcome.NOT_APPLICABLE);
    boolean isHidden = notApplicable > 0 && !options.verbose();
    lines.blank();
    lines.add(
        0,
        "Also "
            + met
            + " met and "
            + notApplicable
            + " not applicable."
            + (isHidden ? " Add -v to see them, and what switched them off." : ""));
  }

  private void notChecked(NotChecked notChecked) {
    heading("What this check cannot tell you");
    left("No check reads these parts of the plan:", notChecked.unreadKeys());
    left("These were left out of this check:", notChecked.requirementsSkipped());
    left("No rule checks these. A person must:", notChecked.notFormalised());
    lines.add(2, "It does not look at what happened, only at what the plan says.");
  }

  private void left(String what, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add(2, what);
      entries.forEach(entry -> lines.add(4, 6, PlainText.of(entry)));
    }
  }

  private <T> void list(String heading, List<T> entries, Consumer<T> entry) {
    if (!entries.isEmpty()) {
      heading(heading);
      entries.forEach(entry);
    }
  }

  private void heading(String heading) {
    String capitals = heading.toUpperCase(Locale.ROOT);
    lines.blank();
    lines.add(0, options.colour() ? Ink.BOLD.on(capitals) : capitals);
  }
}
