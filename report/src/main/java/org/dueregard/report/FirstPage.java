package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.finding.Report.Assurance;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** What each reader wants to see first, from one report. */
record FirstPage(Report report, Outline outline) {

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
        report
            .digest()
            .ifPresent(digest -> blocks.addAll(new ScrutinyPage(report, digest).blocks()));
        blocks.addAll(questions("Questions that members may ask"));
        blocks.add(level());
        blocks.addAll(gaps.first());
      }
      case LEAD -> {
        blocks.add(level());
        blocks.addAll(gaps.toDo());
        blocks.addAll(gaps.quickWins());
      }
    }
    return blocks;
  }

  private Block level() {
    Assurance assurance = report.assurance().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Assurance level: " + assurance.level().word(), "level"));
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
      scale.add(isThis ? Say.strong(level.word() + " (this plan)") : Say.words(level.word()));
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
        new Block.Heading(2, "What this check did not look at", "limits"),
        Block.text(
            Say.words(
                "It reads the plan, and nothing else. It does not look at what happened, or at how"
                    + " well people were heard. "),
            new Inline.Link("What this check cannot tell you", "#unchecked")));
  }
}
