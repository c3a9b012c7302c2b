package org.dueregard.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
  private static final String ALERT_ADVISE_ASSURE =
      "Where a board says alert, advise and assure: not met is alert. Not shown, not due yet and"
          + " needs judgement are advise. Met is assure.";

  List<Block> counts(Audience audience) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "What we found, in numbers", "counts"));
    blocks.add(countTable());
    if (audience == Audience.BOARD) {
      blocks.add(Block.text(ALERT_ADVISE_ASSURE));
    }
    return blocks;
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
