package org.dueregard.report;

import java.util.List;
import java.util.function.Function;
import org.dueregard.finding.Portfolio.Some;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;

/** Tables and lists of those that are kept of many, with how many more there are. */
final class Listed {
  private Listed() {}

  /**
   * Adds a table with a row for each.
   *
   * @param none what to say where there is none
   * @param row the cells of one
   */
  static <T> void table(
      List<Block> blocks,
      Some<T> some,
      String caption,
      String none,
      List<String> columns,
      Function<T, List<List<Block>>> row) {
    if (some.count() == 0) {
      blocks.add(Say.paragraph(none));
      return;
    }
    blocks.add(
        new Block.Table(caption, columns, 0, Shape.SMALL, some.items().stream().map(row).toList()));
    more(blocks, some.more());
  }

  /** Says how many more there are, where there are more. */
  static void more(List<Block> blocks, long more) {
    if (more > 0) {
      blocks.add(Say.paragraph("And " + more + " more, not listed here."));
    }
  }

  /** So many plans. */
  static String plans(long count) {
    return count + (count == 1 ? " plan" : " plans");
  }
}
