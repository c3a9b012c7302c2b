package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Portfolio;
import org.dueregard.finding.Portfolio.Asked;
import org.dueregard.finding.Portfolio.AtOnce;
import org.dueregard.finding.Portfolio.Some;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/** Whom several plans of a portfolio ask at once. */
record PortfolioAtOnce(Portfolio portfolio) {
  static final String PEOPLE = "The same people asked by several plans at once";
  static final String COUNCILS = "Councils in whose area several plans ask at once";

  void add(List<Block> blocks) {
    add(
        blocks,
        PEOPLE,
        "communities",
        "Groups are matched by name only, apart from case, punctuation and plural. Two groups with"
            + " one name may be different people, and one group may have two names. Only activities"
            + " with exact days count.",
        "No two plans ask a group of one name on the same day.",
        portfolio.communities());
    add(
        blocks,
        COUNCILS,
        "councils",
        "Councils are matched by name only. What counts is the engagement before consultation and"
            + " the consultation of each plan, with exact days.",
        "No two plans ask people in the area of one council on the same day.",
        portfolio.councils());
  }

  private static void add(
      List<Block> blocks, String title, String id, String basis, String none, Some<AtOnce> found) {
    blocks.add(new Block.Heading(2, title, id));
    blocks.add(Say.paragraph(basis));
    Listed.table(
        blocks,
        found,
        "Those still to come first",
        none,
        List.of("Name", "Days on which two or more ask", "Who asks, and when"),
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
    blocks.add(Block.text(Say.words(Listed.plans(one.plans()) + ":")));
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
    Listed.more(blocks, one.asked().more());
    return blocks;
  }
}
