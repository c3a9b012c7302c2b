package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Portfolio;
import org.dueregard.finding.Portfolio.Counted;
import org.dueregard.finding.Portfolio.Some;
import org.dueregard.finding.Portfolio.Unread;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Paragraph.Role;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/** Many plans at once, as a paper. */
record PortfolioDocument(Portfolio portfolio) {
  private static final String UNREAD = "Plans that could not be checked";
  private static final String REQUIREMENTS = "Every requirement";

  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Say.paragraph(
            Role.ABOUT,
            Say.words(
                Listed.plans(portfolio.plans())
                    + " found, "
                    + portfolio.checked().count()
                    + " checked. What falls due is counted from "
                    + LongDate.of(portfolio.day())
                    + ".")));
    blocks.add(Say.paragraph(Role.NOTICE, Say.words(Wording.WHAT_THIS_IS)));
    contents(blocks);
    unread(blocks);
    new PortfolioPlans(portfolio).checked(blocks);
    new PortfolioPlans(portfolio).due(blocks);
    new PortfolioAtOnce(portfolio).add(blocks);
    requirements(blocks);
    return new Document(
        "Portfolio of engagement plans",
        PlainText.of(portfolio.name()),
        blocks,
        new Block.Facts(
            List.of(
                fact("What this is", Wording.WHAT_THIS_IS),
                fact("Checked with", "Due Regard " + portfolio.version()),
                fact("Counted from", LongDate.of(portfolio.day())))),
        "Due Regard " + portfolio.version() + ", " + LongDate.of(portfolio.day()));
  }

  /** What is on the page, and how much of it: a list can hide the ones after it. */
  private void contents(List<Block> blocks) {
    List<List<Inline>> entries = new ArrayList<>();
    if (portfolio.unread().count() > 0) {
      entries.add(content(UNREAD, "unread", portfolio.unread()));
    }
    entries.add(content(PortfolioPlans.PLANS, "plans", portfolio.checked()));
    entries.add(content(PortfolioPlans.DUE, "due", portfolio.due()));
    entries.add(content(PortfolioAtOnce.PEOPLE, "communities", portfolio.communities()));
    entries.add(content(PortfolioAtOnce.COUNCILS, "councils", portfolio.councils()));
    entries.add(content(REQUIREMENTS, "requirements", new Some<>(portfolio.requirements(), 0)));
    blocks.add(Say.list(entries));
  }

  private static List<Inline> content(String title, String id, Some<?> some) {
    return List.of(
        new Inline.Link(title, "#" + id),
        Say.words(
            ": "
                + some.count()
                + (some.more() == 0 ? "" : ", the first " + some.items().size() + " listed")));
  }

  private static Block.Fact fact(String name, String text) {
    return new Block.Fact(name, List.of(List.of(Say.words(text))));
  }

  private void unread(List<Block> blocks) {
    Some<Unread> unread = portfolio.unread();
    if (unread.count() == 0) {
      return;
    }
    blocks.add(new Block.Heading(2, UNREAD, "unread"));
    blocks.add(
        Say.paragraph(
            Role.WARNING,
            Say.strong(Listed.plans(unread.count()) + " could not be checked."),
            Say.words(" Nothing below tells of them. Mend these files, then look again.")));
    List<List<Inline>> entries = new ArrayList<>();
    for (Unread one : unread.items()) {
      entries.add(
          List.of(
              Say.quote(one.file()),
              Say.words(", line " + one.line() + ": "),
              Say.quote(one.message())));
    }
    blocks.add(Say.list(entries));
    Listed.more(blocks, unread.more());
  }

  private void requirements(List<Block> blocks) {
    blocks.add(new Block.Heading(2, REQUIREMENTS, "requirements"));
    Listed.table(
        blocks,
        new Some<>(portfolio.requirements(), 0),
        "How many plans have each outcome, most gaps first",
        Wording.NOTHING_CHECKED,
        List.of("What is needed", "Plans with a gap", "Plans by outcome"),
        one ->
            List.of(
                List.of(Say.paragraph(one.title()), Block.text(Say.quiet(Wording.show(one.id())))),
                Say.cell(Say.words(String.valueOf(one.gaps()))),
                Say.cell(Say.words(counts(one)))));
  }

  private static String counts(Counted one) {
    return one.counts().entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(PortfolioDocument::count)
        .collect(Collectors.joining(", "));
  }

  private static String count(Map.Entry<Outcome, Integer> count) {
    return count.getValue() + " " + count.getKey().words();
  }
}
