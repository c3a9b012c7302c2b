package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** The table of all that was checked. */
record EveryRequirement(Outline outline) {
  /** Every requirement with its outcome, but for those that {@link Duties#notOwed} says. */
  List<Block> blocks() {
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
}
