package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Portfolio;
import org.dueregard.finding.Portfolio.Checked;
import org.dueregard.finding.Portfolio.Deadline;
import org.dueregard.finding.Portfolio.Needed;
import org.dueregard.finding.Portfolio.Some;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/** The plans of a portfolio, and what falls due in them. */
record PortfolioPlans(Portfolio portfolio) {
  static final String PLANS = "The plans";
  static final String DUE = "What falls due next";

  void due(List<Block> blocks) {
    blocks.add(new Block.Heading(2, DUE, "due"));
    Some<Deadline> due = portfolio.due();
    Listed.table(
        blocks,
        due,
        "From " + LongDate.of(portfolio.day()) + ", soonest first",
        "Nothing falls due from this day on.",
        List.of("Do it by", "Plan", "What is needed", "Who"),
        one ->
            List.of(
                Say.cell(Say.words(LongDate.of(one.day()))),
                plan(one.plan(), one.file()),
                needed(one),
                Say.cell(Say.quote(owner(one)))));
  }

  private static String owner(Deadline one) {
    return one.owner().isEmpty() ? "Not stated" : one.owner();
  }

  private static List<Block> needed(Deadline one) {
    List<List<Inline>> entries = new ArrayList<>();
    for (Needed needed : one.needed().items()) {
      List<Inline> words = new ArrayList<>(Say.sentence(needed.title()));
      words.add(
          Say.quiet(
              " (" + needed.force().word() + ", " + Wording.show(needed.requirement()) + ")"));
      entries.add(words);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Say.list(entries));
    Listed.more(blocks, one.needed().more());
    return blocks;
  }

  private static List<Block> plan(String title, String file) {
    return List.of(Block.text(Say.quote(title)), Block.text(Say.quiet(PlainText.of(file))));
  }

  void checked(List<Block> blocks) {
    blocks.add(new Block.Heading(2, PLANS, "plans"));
    Listed.table(
        blocks,
        portfolio.checked(),
        "Those with most gaps in law first",
        "No plan was checked.",
        List.of("Plan", "Level and gaps", "Overdue"),
        one ->
            List.of(
                plan(one.title(), one.file()),
                List.of(
                    Say.paragraph(Wording.sentence(one.level().word()) + "."),
                    Block.text(Say.words(gaps(one)))),
                Say.cell(overdue(one).toArray(new Inline[0]))));
  }

  private static String gaps(Checked one) {
    return (one.gaps() == 0 ? "No gaps" : one.gaps() + (one.gaps() == 1 ? " gap" : " gaps"))
        + (one.lawGaps() == 0 ? "" : ", of them " + one.lawGaps() + " in law")
        + (one.questions() == 0
            ? ""
            : "; "
                + one.questions()
                + (one.questions() == 1 ? " question" : " questions")
                + " for people");
  }

  private static List<Inline> overdue(Checked one) {
    if (one.overdue() == 0) {
      return List.of(Say.words("Nothing"));
    }
    List<Inline> words = new ArrayList<>();
    words.add(Say.overdue());
    words.add(Say.words(" " + one.overdue()));
    one.overdueSince()
        .ifPresent(day -> words.add(Say.words(", the first since " + LongDate.of(day))));
    return words;
  }
}
