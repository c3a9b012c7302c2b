package org.dueregard.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Waiver;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** What follows the first page, the same for every reader. */
record Details(Report report, Outline outline) {

  List<Block> counts() {
    return List.of(new Block.Heading(2, "What we found, in numbers", "counts"), countTable());
  }

  /** How many requirements have each outcome. */
  Block countTable() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Map.Entry<Outcome, Integer> count : report.counts().entrySet()) {
      Mark mark = Mark.of(count.getKey());
      rows.add(
          List.of(
              Say.cell(Say.tag(mark, count.getKey().words())),
              Say.cell(String.valueOf(count.getValue())),
              Say.cell(mark.meaning())));
    }
    return new Block.Table(
        "Number of requirements with each outcome, " + report.findings().size() + " in all",
        List.of("Outcome", "Number", "What it means"),
        0,
        Shape.NUMBERS,
        rows);
  }

  List<Block> judgement() {
    List<Finding> open = outline.with(Outcome.NEEDS_JUDGEMENT);
    if (open.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Decisions only people can make", "judgement"));
    blocks.add(
        Block.text("No rule can answer these. A named person decides, and writes down why."));
    for (Finding finding : open) {
      FindingParts parts = new FindingParts(finding);
      List<Block> question = new ArrayList<>();
      question.add(new Block.Heading(3, parts.question(), ""));
      question.add(
          Block.text(
              Say.tag(finding),
              Say.words(" "),
              parts.id(),
              Say.words(" " + Wording.show(finding.requirement().title()))));
      if (!finding.requirement().answers().isEmpty()) {
        question.add(Block.text("For: " + Wording.show(finding.requirement().answers())));
      }
      question.addAll(parts.facts());
      question.addAll(parts.argued());
      blocks.add(new Block.Panel("question", question));
    }
    return blocks;
  }

  List<Block> problems() {
    if (outline.problems().isEmpty()) {
      return List.of();
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Problem problem : outline.problems()) {
      String file = problem.file().isEmpty() ? "" : PlainText.of(problem.file()) + ", ";
      String word = problem.severity().word();
      rows.add(
          List.of(
              Say.cell(
                  Say.words(
                      Wording.sentence(
                          file + "line " + problem.line() + ", column " + problem.column()))),
              Say.cell(new Inline.Tag(word, "", word)),
              Say.cell(Say.words(PlainText.of(problem.message()))),
              Say.cell(
                  Say.words(
                      problem.hint().isEmpty()
                          ? "Look at this line."
                          : PlainText.of(problem.hint())))));
    }
    return List.of(
        new Block.Heading(2, "Problems in the file", "problems"),
        new Block.Table(
            "What is wrong with the file itself, in its order",
            List.of("Where", "Kind", "Problem", "What to do"),
            0,
            Shape.SMALL,
            rows));
  }

  List<Block> duties() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Duties owed, and why", "duties"));
    blocks.add(
        outline.owed().isEmpty()
            ? Block.text("We found no duty that this plan owes.")
            : new Block.Facts(outline.owed().stream().map(duty -> fact(duty, List.of())).toList()));
    return blocks;
  }

  /** The duties that are not owed, each with its requirements, said once for all of them. */
  List<Block> notOwed() {
    if (outline.notOwed().isEmpty()) {
      return List.of();
    }
    Map<String, List<Finding>> under = outline.ruledOut();
    return List.of(
        new Block.Heading(2, "Duties that do not apply to this plan, and why", "not-owed"),
        Block.text("The requirements of each, all not applicable, stand after it."),
        new Block.Fold(
            "Duties that do not apply (" + outline.notOwed().size() + ")",
            List.of(
                new Block.Facts(
                    outline.notOwed().stream()
                        .map(duty -> fact(duty, under.getOrDefault(duty.name(), List.of())))
                        .toList()))));
  }

  private static Block.Fact fact(DutyStatus duty, List<Finding> findings) {
    List<List<Inline>> texts = new ArrayList<>();
    texts.add(List.of(Say.words(Wording.sentences(duty.because()))));
    for (Finding finding : findings) {
      String title = Wording.sentences(List.of(finding.requirement().title()));
      texts.add(List.of(new FindingParts(finding).id(), Say.words(" " + title)));
    }
    return new Block.Fact(Wording.show(duty.title()), texts);
  }

  List<Block> later() {
    if (outline.notDueYet().isEmpty()) {
      return List.of();
    }
    Map<String, List<Finding>> byDay =
        outline.notDueYet().stream()
            .collect(
                Collectors.groupingBy(Wording::dueBy, LinkedHashMap::new, Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Not due yet", "later"));
    blocks.add(Block.text("The plan does not show these yet. Soonest first."));
    byDay.forEach(
        (day, findings) -> {
          String by = findings.get(0).dueBy().isPresent() ? "By " + day : Wording.sentence(day);
          blocks.add(new Block.Heading(3, by + " (" + findings.size() + ")", ""));
          blocks.add(Say.list(findings.stream().map(Details::named).toList()));
        });
    return blocks;
  }

  List<Block> waived() {
    List<Finding> waived = outline.with(Outcome.WAIVED);
    if (waived.isEmpty()) {
      return List.of();
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Finding finding : waived) {
      rows.add(
          List.of(
              new FindingParts(finding).name(),
              given(finding, Wording::reasonAndRisk),
              given(finding, Wording::approval),
              Say.cell(
                  finding
                      .waiver()
                      .map(waiver -> LongDate.of(waiver.expires()))
                      .orElse("Not given"))));
    }
    return List.of(
        new Block.Heading(2, "Gaps that their owner accepts", "waived"),
        new Block.Table(
            "Waived requirements: who, why and until when",
            List.of("What is needed", "Why it is accepted", "Accepted by", "Until"),
            0,
            Shape.SMALL,
            rows));
  }

  private static List<Block> given(
      Finding finding, java.util.function.Function<Waiver, String> what) {
    return Say.cell(finding.waiver().map(what).map(Say::quote).orElse(Say.words("Not given")));
  }

  List<Block> answered() {
    if (outline.answered().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Judgements people have made", "answered"));
    for (Finding finding : outline.answered()) {
      FindingParts parts = new FindingParts(finding);
      List<Block> judged = new ArrayList<>();
      judged.add(new Block.Heading(3, parts.question(), ""));
      judged.add(Block.text(Say.tag(finding), Say.words(" "), parts.id()));
      judged.addAll(parts.facts());
      blocks.add(new Block.Panel("question", judged));
    }
    return blocks;
  }

  /** Every requirement with its outcome, but for those that {@link #notOwed} says. */
  List<Block> everything() {
    Block.Heading heading = new Block.Heading(2, "Every requirement", "everything");
    if (outline.all().isEmpty()) {
      return List.of(heading, Block.text(Wording.NOTHING_CHECKED));
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Finding finding : outline.all()) {
      if (Outline.isRuledOutByDuty(finding)) {
        continue;
      }
      rows.add(
          List.of(
              Say.cell(
                  new FindingParts(finding).id(),
                  Say.words(" " + Wording.show(finding.requirement().title()) + " "),
                  Say.quiet("(" + Wording.force(finding.force()) + ")")),
              Say.cell(Say.tag(Mark.of(finding.outcome()), Wording.outcome(finding))),
              where(finding)));
    }
    int elsewhere = outline.all().size() - rows.size();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading);
    if (elsewhere > 0) {
      blocks.add(
          Block.text(
              Say.words(
                  Wording.requirements(elsewhere)
                      + (elsewhere == 1 ? " is" : " are")
                      + " not applicable because the duty is not owed: see "),
              new Inline.Link("the duties that do not apply", "#not-owed"),
              Say.words(".")));
    }
    blocks.add(
        new Block.Fold(
            "Each requirement, its outcome and where the plan shows it (" + rows.size() + ")",
            List.of(
                new Block.Table(
                    "Every requirement, by its reference",
                    List.of("Requirement", "Outcome", "Where in the plan"),
                    0,
                    Shape.SMALL,
                    rows))));
    return blocks;
  }

  private static List<Block> where(Finding finding) {
    if (finding.at().isEmpty() || finding.outcome() == Outcome.NOT_APPLICABLE) {
      return Say.cell(finding.found().isEmpty() ? "None given" : finding.found());
    }
    return Say.cell(Say.words(Places.of(finding.at())));
  }

  /** A requirement on one line: what it asks, how strongly it binds, and its reference. */
  private static List<Inline> named(Finding finding) {
    return List.of(
        Say.words(Wording.show(finding.requirement().title()) + " "),
        Say.quiet(Wording.force(finding.force()) + ", "),
        new FindingParts(finding).id());
  }

  List<Block> unchecked() {
    List<Block> blocks = new ArrayList<>();
    Report.NotChecked notChecked = report.notChecked();
    blocks.add(new Block.Heading(2, "What this check cannot tell you", "unchecked"));
    blocks.add(
        Block.text(
            "It reads the plan. It does not look at what happened, or at how well people were"
                + " heard."));
    blocks.add(
        Block.text(
            "We used the law as at "
                + LongDate.of(report.plan().lawAt())
                + ". "
                + Wording.show(report.plan().lawWhy())));
    list(blocks, "No rule checks these, so a person must", notChecked.notFormalised());
    list(blocks, "No check reads these parts of the plan", notChecked.unreadKeys());
    list(
        blocks, "These requirements were left out of this check", notChecked.requirementsSkipped());
    return blocks;
  }

  private static void list(List<Block> blocks, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      blocks.add(new Block.Heading(3, heading, ""));
      blocks.add(
          Say.list(
              entries.stream().map(entry -> List.of(Say.words(PlainText.of(entry)))).toList()));
    }
  }
}
