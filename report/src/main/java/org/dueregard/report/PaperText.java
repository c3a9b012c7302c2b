package org.dueregard.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/**
 * A paper as plain text of 80 columns. A table of numbers keeps its columns; others become lists.
 */
final class PaperText {
  private static final int GAP = 2;

  private final Lines lines = new Lines();

  private PaperText() {}

  static void write(Document document, Writer out) throws IOException {
    PaperText text = new PaperText();
    text.lines.add(0, document.kind());
    text.lines.add(0, document.title());
    text.blocks(document.blocks());
    text.lines.blank();
    text.lines.add(0, document.pageFoot());
    out.write(text.lines.toString());
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      lines.blank();
      boolean isPart = heading.level() == 2;
      lines.add(0, isPart ? heading.text().toUpperCase(Locale.UK) : heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      lines.add(0, words(paragraph.text()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.entries().forEach(entry -> lines.add(2, 4, "- " + inside(entry)));
    } else if (block instanceof Block.Facts facts) {
      facts.entries().forEach(fact -> lines.add(2, 4, fact.name() + ": " + texts(fact)));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Panel panel) {
      blocks(panel.blocks());
    } else if (block instanceof Block.Fold fold) {
      lines.add(0, fold.summary());
      blocks(fold.blocks());
    } else if (block instanceof Block.Prompt prompt) {
      lines.add(2, 4, "- To fill in: " + prompt.ask() + " " + prompt.hint());
    }
  }

  private void table(Block.Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<List<Block>> row : table.rows()) {
      rows.add(row.stream().map(PaperText::inside).toList());
    }
    lines.blank();
    lines.add(0, table.caption());
    if (table.shape() == Block.Table.Shape.NUMBERS) {
      numbers(table.columns(), rows);
      return;
    }
    for (List<String> row : rows) {
      lines.add(2, 4, row.get(table.naming()));
      for (int i = 0; i < row.size(); i++) {
        if (i != table.naming() && !row.get(i).isBlank()) {
          lines.add(4, 6, table.columns().get(i) + ": " + row.get(i));
        }
      }
    }
  }

  private void numbers(List<String> columns, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      widths.add(
          rows.stream()
              .mapToInt(row -> Columns.of(row.get(column)))
              .reduce(Columns.of(columns.get(i)), Math::max));
    }
    aligned(columns, widths);
    rows.forEach(row -> aligned(row, widths));
  }

  private void aligned(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(" ".repeat(widths.get(i) - Columns.of(cell))).append(cell);
      line.append(" ".repeat(GAP));
    }
    int named = line.length() + 2;
    lines.add(2, named, line + cells.get(0));
  }

  private static String texts(Block.Fact fact) {
    return fact.texts().stream().map(PaperText::words).collect(Collectors.joining(" "));
  }

  private static String inside(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        parts.add(words(paragraph.text()));
      } else if (block instanceof Block.Bullets bullets) {
        bullets.entries().forEach(entry -> parts.add(inside(entry)));
      }
    }
    return String.join(" ", parts);
  }

  private static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(one -> one instanceof Inline.Tag tag ? tag.text().toUpperCase(Locale.UK) : one.text())
        .collect(Collectors.joining());
  }
}
