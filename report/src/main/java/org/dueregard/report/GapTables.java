package org.dueregard.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** The gaps: in full, as a list of things to do, and the few to fix first. */
record GapTables(Outline outline) {
  private static final int FIRST = 3;
  private static final int QUICK = 10;

  /** Every gap with all that is known of it. */
  List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Gaps", "gaps"));
    List<Finding> gaps = outline.gaps();
    if (gaps.isEmpty()) {
      blocks.add(Block.text(Wording.noGaps(outline)));
      return blocks;
    }
    if (outline.report().known() > 0) {
      blocks.add(Block.text(Wording.baseline(outline.report().known())));
    }
    blocks.add(
        Block.text(
            "Overdue gaps come first, then those due now, then by date. Within each, the law comes"
                + " first."));
    blocks.add(
        new Block.Facts(
            List.of(Force.values()).stream()
                .map(
                    force ->
                        new Block.Fact(
                            Wording.force(force),
                            List.of(List.of(Say.words(Wording.meaning(force))))))
                .toList()));
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Finding gap : gaps) {
      FindingParts parts = new FindingParts(gap);
      rows.add(
          List.of(
              Say.cell(String.valueOf(rows.size() + 1)),
              parts.name(),
              parts.sources(),
              parts.facts(),
              parts.why(),
              parts.remedy(),
              parts.owner(),
              parts.dueBy()));
    }
    blocks.add(
        new Block.Table(
            "Gaps in the plan, most pressing first",
            List.of(
                "No.",
                "What is needed",
                "Where it comes from",
                "What we found",
                "Why it matters",
                "What to do",
                "Who",
                "Do it by"),
            1,
            Shape.WIDE,
            rows));
    return blocks;
  }

  /** The few to fix before any other. */
  List<Block> first() {
    List<Finding> first = outline.gaps().stream().limit(FIRST).toList();
    String heading =
        first.size() < 2 ? "What to fix first" : "The " + first.size() + " things to fix first";
    if (first.isEmpty()) {
      return List.of(new Block.Heading(2, heading, "first"), Block.text(Wording.noGaps(outline)));
    }
    return List.of(
        new Block.Heading(2, heading, "first"),
        new Block.Bullets(true, first.stream().map(GapTables::toFix).toList()));
  }

  private static List<Block> toFix(Finding gap) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.text(Say.strong(Wording.show(gap.requirement().title()))));
    List<Inline> line = new FindingParts(gap).byWhen(gap.requirement().remedy());
    gap.owner()
        .ifPresent(
            owner -> {
              line.add(Say.words(". Who: "));
              line.add(Say.quote(owner));
            });
    blocks.add(new Block.Paragraph(Block.Paragraph.Role.PLAIN, line));
    return blocks;
  }

  /** Every gap as a line of a list of things to do: overdue, now, then by date and weight. */
  List<Block> toDo() {
    List<Finding> gaps =
        outline.gaps().stream()
            .sorted(
                Comparator.comparing(outline::urgency)
                    .thenComparing(GapTables::day)
                    .thenComparing(Finding::force)
                    .thenComparing(gap -> gap.requirement().id()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "What to do, and by when", "to-do"));
    if (gaps.isEmpty()) {
      blocks.add(Block.text(Wording.noGaps(outline)));
      return blocks;
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Finding gap : gaps) {
      FindingParts parts = new FindingParts(gap);
      rows.add(
          List.of(
              parts.dueBy(),
              List.of(
                  Say.paragraph(gap.requirement().remedy()),
                  Block.text(
                      Say.quiet(
                          Wording.force(gap.force())
                              + ". "
                              + Wording.show(gap.requirement().id())))),
              parts.owner()));
    }
    blocks.add(
        new Block.Table(
            "Everything to do, soonest first",
            List.of("Do it by", "What to do", "Who"),
            1,
            Shape.SMALL,
            rows));
    return blocks;
  }

  /** Gaps that are only silence: writing down what is known closes them. */
  List<Block> quickWins() {
    List<Finding> silent =
        outline.gaps().stream().filter(gap -> gap.outcome() == Outcome.NOT_SHOWN).toList();
    if (silent.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Quick wins", "quick"));
    blocks.add(
        Block.text(
            "The plan does not say these. If you have done them, write them down where we name the"
                + " field."));
    blocks.add(
        Say.list(
            silent.stream()
                .limit(QUICK)
                .map(gap -> Say.sentence(gap.requirement().title() + ": " + field(gap)))
                .toList()));
    if (silent.size() > QUICK) {
      blocks.add(Block.text(silent.size() - QUICK + " more are in the table of gaps."));
    }
    return blocks;
  }

  private static String field(Finding gap) {
    return gap.at().isEmpty() ? "see the plan" : "`" + Wording.path(gap.at().get(0).path()) + "`";
  }

  private static java.time.LocalDate day(Finding gap) {
    return gap.dueBy().orElse(java.time.LocalDate.MIN);
  }
}
