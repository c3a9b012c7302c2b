package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;

/** What the check found, in the words and with the counts of the report. Nothing is left out. */
record CheckerFindings(Report report) {
  private static final String SCRUTINY = "scrutiny";

  List<Block> blocks() {
    Outline outline = new Outline(report);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.text(Wording.WHAT_THIS_IS));
    report
        .assurance()
        .ifPresent(
            one ->
                blocks.add(
                    Block.text(
                        Say.strong("Assurance level: " + one.level().word() + "."),
                        Say.words(
                            " " + Wording.sentences(one.because()) + " " + one.level().rule()))));
    blocks.add(new Details(report, outline).countTable());
    Predicate<Finding> isScrutiny = one -> one.requirement().source().id().equals(SCRUTINY);
    blocks.addAll(
        table("Gaps about scrutiny", outline.gaps().stream().filter(isScrutiny).toList()));
    blocks.addAll(
        table("All other gaps", outline.gaps().stream().filter(isScrutiny.negate()).toList()));
    if (outline.gaps().isEmpty()) {
      blocks.add(Block.text(Wording.noGaps(outline)));
    }
    blocks.addAll(table("What only a person can judge", outline.with(Outcome.NEEDS_JUDGEMENT)));
    return blocks;
  }

  private static List<Block> table(String caption, List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      FindingParts parts = new FindingParts(finding);
      boolean isQuestion = finding.outcome() == Outcome.NEEDS_JUDGEMENT;
      rows.add(
          List.of(
              parts.name(),
              parts.facts(),
              isQuestion ? Say.cell(parts.question()) : parts.remedy(),
              parts.dueBy()));
    }
    return List.of(
        new Block.Table(
            caption + ", " + findings.size(),
            List.of("What is needed", "What we found", "What to do", "Do it by"),
            0,
            Shape.SMALL,
            rows));
  }
}
