package org.dueregard.report.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** How wide the columns of a table are on paper, in twentieths of a point. */
final class WordColumns {
  /** The margins of a cell. */
  private static final int MARGINS = 230;

  /** A letter of the bold text of a table, as wide as most are. */
  private static final int LETTER = 118;

  /** A text of more letters than this runs over lines, and asks for no more room. */
  private static final int MOST = 90;

  private WordColumns() {}

  /** Columns as wide as what they hold asks for, and wide enough for its longest word. */
  static List<Integer> widths(Block.Table table) {
    int columns = table.columns().size();
    if (table.shape() == Shape.GRID) {
      int other = WordFile.TEXT_WIDTH * 4 / 5 / Math.max(1, columns - 1);
      List<Integer> even = new ArrayList<>(Collections.nCopies(columns, other));
      even.set(table.naming(), WordFile.TEXT_WIDTH - other * (columns - 1));
      return even;
    }
    int[] least = new int[columns];
    double[] wants = new double[columns];
    int spare = WordFile.TEXT_WIDTH;
    double all = 0;
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<String> texts =
          new ArrayList<>(table.rows().stream().map(row -> text(row.get(column))).toList());
      texts.add(table.columns().get(i));
      int word = texts.stream().mapToInt(WordColumns::longestWord).max().orElse(0);
      least[i] = Math.min(MARGINS + word * LETTER, WordFile.TEXT_WIDTH / columns);
      spare -= least[i];
      wants[i] = texts.stream().mapToInt(text -> Math.min(text.length(), MOST)).average().orElse(0);
      all += wants[i];
    }
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      widths.add(least[i] + (int) (spare * wants[i] / all));
    }
    return widths;
  }

  /** What a cell says, without its looks. */
  static String text(List<Block> blocks) {
    return blocks.stream().map(WordColumns::text).collect(Collectors.joining(" "));
  }

  private static String text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().stream().map(WordColumns::text).collect(Collectors.joining());
    }
    return block instanceof Block.Bullets bullets
        ? bullets.entries().stream().map(WordColumns::text).collect(Collectors.joining(" "))
        : "";
  }

  private static String text(Inline inline) {
    return inline instanceof Inline.Day ? WordText.unbroken(inline.text()) : inline.text();
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split("[ ./_-]", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }
}
