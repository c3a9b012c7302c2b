package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Portfolio;
import org.dueregard.finding.Portfolio.Asked;
import org.dueregard.finding.Portfolio.AtOnce;
import org.dueregard.finding.Portfolio.Checked;
import org.dueregard.finding.Portfolio.Counted;
import org.dueregard.finding.Portfolio.Deadline;
import org.dueregard.finding.Portfolio.Needed;
import org.dueregard.finding.Portfolio.Some;
import org.dueregard.finding.Portfolio.Unread;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Paragraph.Role;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/** Many plans at once, as a paper. */
record PortfolioDocument(Portfolio portfolio) {
  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Say.paragraph(
            Role.ABOUT,
            Say.words(
                plans(portfolio.plans())
                    + " found, "
                    + portfolio.checked().count()
                    + " checked. What falls due is counted from "
                    + LongDate.of(portfolio.day())
                    + ".")));
    blocks.add(Say.paragraph(Role.NOTICE, Say.words(Wording.WHAT_THIS_IS)));
    unread(blocks);
    checked(blocks);
    due(blocks);
    atOnce(
        blocks,
        "The same people asked by several plans at once",
        "communities",
        "Groups are matched by name only, apart from case, punctuation and plural. Two groups with"
            + " one name may be different people, and one group may have two names. Only activities"
            + " with exact days count.",
        "No two plans ask a group of one name on the same day.",
        portfolio.communities());
    atOnce(
        blocks,
        "Councils in whose area several plans ask at once",
        "councils",
        "Councils are matched by name only. What counts is the engagement before consultation and"
            + " the consultation of each plan, with exact days.",
        "No two plans ask people in the area of one council on the same day.",
        portfolio.councils());
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

  private static Block.Fact fact(String name, String text) {
    return new Block.Fact(name, List.of(List.of(Say.words(text))));
  }

  private static String plans(long count) {
    return count + (count == 1 ? " plan" : " plans");
  }

  private void unread(List<Block> blocks) {
    Some<Unread> unread = portfolio.unread();
    if (unread.count() == 0) {
      return;
    }
    blocks.add(new Block.Heading(2, "Plans that could not be checked", "unread"));
    blocks.add(
        Say.paragraph(
            Role.WARNING,
            Say.strong(plans(unread.count()) + " could not be checked."),
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
    more(blocks, unread.more());
  }

  private void due(List<Block> blocks) {
    blocks.add(new Block.Heading(2, "What falls due next", "due"));
    Some<Deadline> due = portfolio.due();
    table(
        blocks,
        due,
        "From " + LongDate.of(portfolio.day()) + ", soonest first",
        "Nothing falls due from this day on.",
        List.of("Do it by", "Plan", "What is needed", "Who"),
        0,
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
    more(blocks, one.needed().more());
    return blocks;
  }

  private static List<Block> plan(String title, String file) {
    return List.of(Block.text(Say.quote(title)), Block.text(Say.quiet(PlainText.of(file))));
  }

  private void checked(List<Block> blocks) {
    blocks.add(new Block.Heading(2, "The plans", "plans"));
    table(
        blocks,
        portfolio.checked(),
        "Those with most gaps in law first",
        "No plan was checked.",
        List.of("Plan", "Level", "Gaps", "Overdue"),
        0,
        one ->
            List.of(
                plan(one.title(), one.file()),
                Say.cell(Say.words(Wording.sentence(one.level().word()))),
                Say.cell(Say.words(gaps(one))),
                Say.cell(overdue(one).toArray(new Inline[0]))));
  }

  private static String gaps(Checked one) {
    return one.gaps()
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

  private void atOnce(
      List<Block> blocks, String title, String id, String basis, String none, Some<AtOnce> found) {
    blocks.add(new Block.Heading(2, title, id));
    blocks.add(Say.paragraph(basis));
    table(
        blocks,
        found,
        "Those still to come first",
        none,
        List.of("Name", "Days on which two or more ask", "Who asks, and when"),
        0,
        one ->
            List.of(
                Say.cell(Say.quote(one.name())),
                Say.cell(
                    Say.words(
                        one.first().equals(one.last())
                            ? LongDate.of(one.first())
                            : Wording.days(one.days())
                                + " from "
                                + LongDate.of(one.first())
                                + " to "
                                + LongDate.of(one.last()))),
                asked(one)));
  }

  private static List<Block> asked(AtOnce one) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.text(Say.words(plans(one.plans()) + ":")));
    List<List<Inline>> entries = new ArrayList<>();
    for (Asked asked : one.asked().items()) {
      String days =
          asked.first().equals(asked.last())
              ? LongDate.of(asked.first())
              : LongDate.of(asked.first()) + " to " + LongDate.of(asked.last());
      entries.add(
          List.of(
              Say.quote(asked.plan()),
              Say.words(": "),
              Say.quote(asked.what()),
              Say.words(", " + days + ".")));
    }
    blocks.add(Say.list(entries));
    more(blocks, one.asked().more());
    return blocks;
  }

  private void requirements(List<Block> blocks) {
    blocks.add(new Block.Heading(2, "Every requirement", "requirements"));
    table(
        blocks,
        new Some<>(portfolio.requirements(), 0),
        "How many plans have each outcome, most gaps first",
        Wording.NOTHING_CHECKED,
        List.of("What is needed", "Plans with a gap", "Plans by outcome"),
        0,
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

  private static <T> void table(
      List<Block> blocks,
      Some<T> some,
      String caption,
      String none,
      List<String> columns,
      int naming,
      Function<T, List<List<Block>>> row) {
    if (some.count() == 0) {
      blocks.add(Say.paragraph(none));
      return;
    }
    blocks.add(
        new Block.Table(
            caption, columns, naming, Shape.SMALL, some.items().stream().map(row).toList()));
    more(blocks, some.more());
  }

  private static void more(List<Block> blocks, long more) {
    if (more > 0) {
      blocks.add(Say.paragraph("And " + more + " more, not listed here."));
    }
  }
}
