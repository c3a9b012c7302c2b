package org.dueregard.report.office;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/** Blocks one after another, in the body of a Word document. */
final class WordBlocks {
  private final XWPFDocument word;
  private final WordText text;
  private final WordLists lists;
  private final WordTable tables;
  private String panel = "";

  WordBlocks(XWPFDocument word, WordText text) {
    this.word = word;
    this.text = text;
    this.lists = new WordLists(word, text);
    this.tables = new WordTable(word, text, lists);
  }

  void add(List<? extends Block> blocks) throws IOException {
    for (Block block : blocks) {
      add(block);
    }
  }

  void add(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      XWPFParagraph paragraph = paragraph("Heading" + heading.level());
      if (!heading.id().isEmpty()) {
        text.name(paragraph, heading.id());
      }
      text.add(paragraph, List.of(new Inline.Words(heading.text())));
    } else if (block instanceof Block.Paragraph paragraph) {
      text.add(paragraph(WordLists.style(paragraph.role())), paragraph.text());
    } else if (block instanceof Block.Bullets bullets) {
      lists.add(bullets, this::paragraph);
    } else if (block instanceof Block.Facts facts) {
      facts.entries().forEach(this::fact);
    } else if (block instanceof Block.Table table) {
      tables.add(table);
    } else if (block instanceof Block.Panel inner) {
      panel(inner);
    } else if (block instanceof Block.Fold fold) {
      text.add(paragraph("Summary"), List.of(new Inline.Words(fold.summary())));
      add(fold.blocks());
    } else if (block instanceof Block.Picture picture) {
      WordPicture.add(paragraph("Picture"), picture);
    } else if (block instanceof Block.Prompt prompt) {
      prompt(prompt);
    }
  }

  /** A line across the page. */
  void rule() {
    paragraph("Rule");
  }

  private void fact(Block.Fact fact) {
    XWPFParagraph paragraph = paragraph("Fact");
    text.add(paragraph, List.of(new Inline.Strong(fact.name() + ":")));
    for (List<Inline> words : fact.texts()) {
      text.add(paragraph, List.of(new Inline.Words(" ")));
      text.add(paragraph, words);
    }
  }

  private void panel(Block.Panel inner) throws IOException {
    panel = inner.tone();
    add(inner.blocks());
    panel = "";
    paragraph("AfterPanel");
  }

  private void prompt(Block.Prompt prompt) {
    XWPFParagraph ask = paragraph("Prompt");
    ask.setKeepNext(true);
    text.add(ask, List.of(new Inline.Strong("To fill in: "), new Inline.Words(prompt.ask())));
    if (!prompt.hint().isEmpty()) {
      XWPFParagraph hint = paragraph("Prompt");
      hint.setKeepNext(true);
      text.add(hint, List.of(new Inline.Quiet(prompt.hint())));
    }
    text.fillIn(paragraph("Prompt"), prompt.ask());
    paragraph("AfterPanel");
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = word.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    if (!panel.isEmpty()) {
      Panel.of(panel).put(paragraph);
    }
    return paragraph;
  }

  /** The look of a panel: a bar at the left and a light ground. */
  private enum Panel {
    GOOD("007F3B", "EEF7F1"),
    MIDDLING("B27300", "FFF8E5"),
    BAD("B4201A", "FBEFEE"),
    OTHER("005EB8", "EDF3FA");

    private static final BigInteger BAR = BigInteger.valueOf(36);
    private static final BigInteger GAP = BigInteger.valueOf(8);

    private final String bar;
    private final String ground;

    Panel(String bar, String ground) {
      this.bar = bar;
      this.ground = ground;
    }

    static Panel of(String tone) {
      return switch (tone) {
        case "substantial", "reasonable", "met" -> GOOD;
        case "limited" -> MIDDLING;
        case "none", "not-met" -> BAD;
        default -> OTHER;
      };
    }

    void put(XWPFParagraph paragraph) {
      var properties =
          paragraph.getCTP().isSetPPr()
              ? paragraph.getCTP().getPPr()
              : paragraph.getCTP().addNewPPr();
      var left = properties.addNewPBdr().addNewLeft();
      left.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder.SINGLE);
      left.setSz(BAR);
      left.setSpace(GAP);
      left.setColor(bar);
      var shade = properties.addNewShd();
      shade.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd.CLEAR);
      shade.setColor("auto");
      shade.setFill(ground);
    }
  }
}
