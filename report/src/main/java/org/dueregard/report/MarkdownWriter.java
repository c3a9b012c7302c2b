package org.dueregard.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Document;

/**
 * A paper as Markdown with GitHub's tables. Text is escaped throughout: a plan cannot make a link,
 * a heading or a tag. Pictures are left out, for what they show is in the text.
 */
final class MarkdownWriter {
  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter() {}

  static void write(Document document, Writer out) throws IOException {
    MarkdownWriter markdown = new MarkdownWriter();
    markdown.line(MarkdownText.of(document.kind()));
    markdown.line("# " + MarkdownText.of(document.title()));
    markdown.blocks(document.blocks());
    markdown.line("---");
    markdown.facts(document.foot());
    out.write(markdown.out.toString());
  }

  private void blocks(List<? extends Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      line("#".repeat(heading.level()) + " " + MarkdownText.of(heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      boolean isSetApart =
          paragraph.role() == Block.Paragraph.Role.NOTICE
              || paragraph.role() == Block.Paragraph.Role.WARNING;
      line((isSetApart ? "> " : "") + MarkdownText.line(paragraph.text()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets(bullets);
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Panel panel) {
      blocks(panel.blocks());
    } else if (block instanceof Block.Fold fold) {
      line(MarkdownText.of(fold.summary()));
      blocks(fold.blocks());
    } else if (block instanceof Block.Prompt prompt) {
      String hint = prompt.hint().isEmpty() ? "" : " " + MarkdownText.of(prompt.hint());
      line("> **To fill in:** " + MarkdownText.of(prompt.ask()) + hint);
    }
  }

  private void bullets(Block.Bullets bullets) {
    List<String> entries = new ArrayList<>();
    int number = 1;
    for (List<Block> entry : bullets.entries()) {
      String mark = bullets.numbered() ? number++ + ". " : "- ";
      entries.add(mark + inside(entry, "<br>"));
    }
    line(String.join("\n", entries));
  }

  private void facts(Block.Facts facts) {
    List<String> entries = new ArrayList<>();
    for (Block.Fact fact : facts.entries()) {
      String texts = fact.texts().stream().map(MarkdownText::line).collect(Collectors.joining(" "));
      entries.add("- **" + MarkdownText.of(fact.name()) + "**: " + texts);
    }
    line(String.join("\n", entries));
  }

  private void table(Block.Table table) {
    line("**" + MarkdownText.of(table.caption()) + "**");
    List<String> rows = new ArrayList<>();
    rows.add(row(table.columns().stream().map(MarkdownText::of).toList()));
    rows.add(row(Collections.nCopies(table.columns().size(), "---")));
    for (List<List<Block>> row : table.rows()) {
      rows.add(row(row.stream().map(cell -> inside(cell, "<br>")).toList()));
    }
    line(String.join("\n", rows));
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Blocks on one line, as a cell or an entry needs them. */
  private static String inside(List<Block> blocks, String between) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.add(MarkdownText.line(paragraph.text()));
      } else if (block instanceof Block.Bullets bullets) {
        for (List<Block> entry : bullets.entries()) {
          lines.add("• " + inside(entry, " "));
        }
      }
    }
    return String.join(between, lines);
  }

  private void line(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
  }
}
