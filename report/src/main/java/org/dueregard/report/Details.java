package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            : facts(outline.owed()));
    if (!outline.notOwed().isEmpty()) {
      blocks.add(new Block.Heading(3, "Switched off for this plan, and why", ""));
      blocks.add(facts(outline.notOwed()));
    }
    return blocks;
  }

  private static Block facts(List<DutyStatus> duties) {
    return new Block.Facts(
        duties.stream()
            .map(
                duty ->
                    new Block.Fact(
                        Wording.show(duty.title()),
                        duty.because().stream()
                            .map(reason -> List.of(Say.words(Wording.show(reason))))
                            .toList()))
            .toList());
  }

  List<Block> later() {
    if (outline.notDueYet().isEmpty()) {
      return List.of();
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Finding finding : outline.notDueYet()) {
      FindingParts parts = new FindingParts(finding);
      rows.add(
          List.of(
              List.of(
                  Block.text(Say.words(Wording.show(finding.requirement().title()))),
                  Block.text(parts.id())),
              parts.dueBy()));
    }
    return List.of(
        new Block.Heading(2, "Not due yet", "later"),
        new Block.Table(
            "What the plan does not show yet, soonest first",
            List.of("What is needed", "Do it by"),
            0,
            Shape.SMALL,
            rows));
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

  List<Block> everything() {
    Block.Heading heading = new Block.Heading(2, "Every requirement", "everything");
    if (outline.all().isEmpty()) {
      return List.of(heading, Block.text(Wording.NOTHING_CHECKED));
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Finding finding : outline.all()) {
      rows.add(
          List.of(
              List.of(
                  Block.text(new FindingParts(finding).id()),
                  Block.text(Say.words(Wording.show(finding.requirement().title()))),
                  Block.text(Say.quiet(Wording.force(finding.force())))),
              Say.cell(Say.tag(Mark.of(finding.outcome()), Wording.outcome(finding))),
              where(finding)));
    }
    return List.of(
        heading,
        new Block.Fold(
            "Each requirement, its outcome and where the plan shows it ("
                + outline.all().size()
                + ")",
            List.of(
                new Block.Table(
                    "Every requirement, by its reference",
                    List.of("Requirement", "Outcome", "Where in the plan"),
                    0,
                    Shape.SMALL,
                    rows))));
  }

  private static List<Block> where(Finding finding) {
    if (finding.at().isEmpty() || finding.outcome() == Outcome.NOT_APPLICABLE) {
      return Say.cell(finding.found().isEmpty() ? "None given" : finding.found());
    }
    return finding.at().stream()
        .<Block>map(place -> Block.text(Say.words(Wording.place(place))))
        .toList();
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
