package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

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
    blocks.add(
        Block.text(
            "Of "
                + Wording.requirements(report.findings().size())
                + ": "
                + Wording.counts(report)
                + "."));
    Predicate<Finding> isScrutiny = one -> one.requirement().source().id().equals(SCRUTINY);
    blocks.addAll(list("Gaps about scrutiny", outline.gaps().stream().filter(isScrutiny).toList()));
    blocks.addAll(
        list("All other gaps", outline.gaps().stream().filter(isScrutiny.negate()).toList()));
    if (outline.gaps().isEmpty()) {
      blocks.add(Block.text(Wording.noGaps(outline)));
    }
    blocks.addAll(list("What only a person can judge", outline.with(Outcome.NEEDS_JUDGEMENT)));
    return blocks;
  }

  private static List<Block> list(String heading, List<Finding> findings) {
    return findings.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(3, heading + ", " + findings.size(), ""),
            new Block.Bullets(true, findings.stream().map(CheckerFindings::entry).toList()));
  }

  private static List<Block> entry(Finding finding) {
    FindingParts parts = new FindingParts(finding);
    List<Block> entry = new ArrayList<>();
    entry.add(
        Block.text(
            parts.tag(),
            Say.words(" "),
            parts.id(),
            Say.words(" "),
            Say.strong(Wording.show(finding.requirement().title()))));
    entry.add(new Block.Paragraph(Block.Paragraph.Role.PLAIN, parts.inWords()));
    finding.answered().ifPresent(answered -> entry.add(FindingParts.judged(answered)));
    boolean isQuestion = finding.outcome() == Outcome.NEEDS_JUDGEMENT;
    List<Inline> task =
        parts.byWhen(isQuestion ? parts.question() : finding.requirement().remedy());
    task.add(Say.words("."));
    entry.add(new Block.Paragraph(Block.Paragraph.Role.PLAIN, task));
    return entry;
  }
}
