package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Report.Assurance;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** What each reader wants to see first, from one report. */
record FirstPage(Report report, Outline outline, HouseStyle house) {
  private static final int PROBLEMS = 5;

  List<Block> blocks(Audience audience) {
    List<Block> blocks = new ArrayList<>();
    GapTables gaps = new GapTables(outline);
    switch (audience) {
      case BOARD -> {
        blocks.add(level());
        blocks.addAll(dueByNow());
        blocks.addAll(gaps.first());
        blocks.addAll(questions("What needs the board's own judgement"));
        blocks.addAll(limits());
      }
      case SCRUTINY -> {
        report.digest().ifPresent(digest -> blocks.addAll(new ScrutinyPage(digest).blocks()));
        blocks.addAll(questions("Questions that members may ask"));
        blocks.add(level());
        blocks.addAll(gaps.first());
      }
      case LEAD -> {
        blocks.add(level());
        blocks.addAll(mend());
        blocks.addAll(gaps.toDo());
        blocks.addAll(gaps.quickWins());
      }
    }
    return blocks;
  }

  private Block level() {
    Assurance assurance = report.assurance().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Assurance level: " + house.level(assurance.level()), "level"));
    blocks.add(
        Say.paragraph(
            Block.Paragraph.Role.LEAD, Say.words(Wording.sentences(assurance.because()))));
    blocks.add(
        Block.text(
            "How we set this level: "
                + assurance.level().rule()
                + " What is not due yet never lowers it."));
    List<Inline> scale = new ArrayList<>();
    String before = "The levels, best first: ";
    for (AssuranceLevel level : AssuranceLevel.values()) {
      scale.add(Say.words(before));
      boolean isThis = level == assurance.level();
      scale.add(
          isThis ? Say.strong(house.level(level) + " (this plan)") : Say.words(house.level(level)));
      before = ", ";
    }
    scale.add(Say.words("."));
    blocks.add(new Block.Paragraph(Block.Paragraph.Role.PLAIN, scale));
    return new Block.Panel(assurance.level().word(), blocks);
  }

  /** What is due by now, the law apart from the rest. */
  private List<Block> dueByNow() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Force force : Force.values()) {
      rows.add(
          List.of(
              Say.cell(Wording.force(force)),
              Say.cell(count(force, Outcome.MET)),
              Say.cell(count(force, Outcome.NOT_MET)),
              Say.cell(count(force, Outcome.NOT_SHOWN)),
              Say.cell(count(force, Outcome.NEEDS_JUDGEMENT))));
    }
    return List.of(
        new Block.Heading(2, "What is due by now", "due"),
        new Block.Table(
            "Requirements due by now, by how strongly they bind",
            List.of("What kind", "Met", "Not met", "Not shown", "Needs judgement"),
            0,
            Shape.SMALL,
            rows));
  }

  private String count(Force force, Outcome outcome) {
    return String.valueOf(
        report.findings().stream()
            .filter(one -> one.force() == force && one.outcome() == outcome)
            .count());
  }

  /** What is wrong with the file itself: until it is mended, a check may miss what it says. */
  private List<Block> mend() {
    List<Problem> problems = outline.problems();
    if (problems.isEmpty()) {
      return List.of();
    }
    List<List<Inline>> entries = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(PROBLEMS, problems.size()))) {
      String file = problem.file().isEmpty() ? "" : PlainText.of(problem.file()) + ", ";
      entries.add(
          List.of(
              Say.strong(Wording.sentence(file + "line " + problem.line() + ":")),
              Say.words(" " + PlainText.of(problem.message()) + " "),
              Say.quiet(PlainText.of(problem.hint()))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Mend the file first", "mend"));
    blocks.add(Say.list(entries));
    if (problems.size() > PROBLEMS) {
      blocks.add(
          Block.text(
              Say.words(problems.size() - PROBLEMS + " more are further down. "),
              new Inline.Link("All problems in the file", "#problems")));
    }
    return blocks;
  }

  /** The questions alone; the facts are further down. */
  private List<Block> questions(String heading) {
    List<Finding> open = outline.with(Outcome.NEEDS_JUDGEMENT);
    if (open.isEmpty()) {
      return List.of();
    }
    List<List<Inline>> entries = new ArrayList<>();
    for (Finding finding : open) {
      List<Inline> entry = new ArrayList<>();
      entry.add(Say.words(new FindingParts(finding).question()));
      String who = finding.requirement().answers();
      entry.add(
          Say.quiet(
              " "
                  + (who.isEmpty() ? "" : "For: " + Wording.show(who) + ". ")
                  + Wording.show(finding.requirement().id())));
      entries.add(entry);
    }
    return List.of(new Block.Heading(2, heading, "questions"), Say.list(entries));
  }

  private static List<Block> limits() {
    return List.of(
        Block.text(
            Say.strong("What this check did not look at: "),
            Say.words("what happened, and how well people were heard. It reads the plan alone. "),
            new Inline.Link("What this check cannot tell you", "#unchecked")));
  }
}
