package org.dueregard.report.office;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dueregard.report.document.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;

/** Lists and paragraphs, in the body or in a cell of a table. */
final class WordLists {
  /** The list of numbers in numbering.xml. */
  private static final BigInteger NUMBERS = BigInteger.ONE;

  private static final int FIRST_FREE = 3;

  private final XWPFDocument word;
  private final WordText text;
  private int next = FIRST_FREE;

  WordLists(XWPFDocument word, WordText text) {
    this.word = word;
    this.text = text;
  }

  /** The style of a paragraph; empty for running text. */
  static String style(Block.Paragraph.Role role) {
    return switch (role) {
      case PLAIN -> "";
      case LEAD -> "Lead";
      case ABOUT -> "About";
      case NOTICE -> "Notice";
      case WARNING -> "Warning";
    };
  }

  /**
   * Adds a list.
   *
   * @param paragraphs makes the next paragraph, of a style
   */
  void add(Block.Bullets bullets, Function<String, XWPFParagraph> paragraphs) {
    BigInteger numbers = bullets.numbered() ? restarted() : null;
    for (List<Block> entry : bullets.entries()) {
      boolean isFirst = true;
      for (Block block : entry) {
        if (block instanceof Block.Paragraph words) {
          String style = bullets.numbered() ? "ListNumber" : "ListBullet";
          XWPFParagraph paragraph = paragraphs.apply(isFirst ? style : "ListContinue");
          if (isFirst && numbers != null) {
            paragraph.setNumID(numbers);
          }
          text.add(paragraph, words.text());
          isFirst = false;
        } else {
          inside(block, paragraphs);
        }
      }
    }
  }

  /** Paragraphs and lists, which are all that cells and entries hold. */
  void inside(Block block, Function<String, XWPFParagraph> paragraphs) {
    if (block instanceof Block.Paragraph words) {
      text.add(paragraphs.apply(style(words.role())), words.text());
    } else if (block instanceof Block.Bullets bullets) {
      add(bullets, paragraphs);
    } else {
      throw new IllegalArgumentException("a cell or an entry cannot hold " + block.getClass());
    }
  }

  /** A list of its own, which begins at 1 again. */
  private BigInteger restarted() {
    CTNum list = CTNum.Factory.newInstance();
    list.setNumId(BigInteger.valueOf(next++));
    list.addNewAbstractNumId().setVal(NUMBERS);
    var override = list.addNewLvlOverride();
    override.setIlvl(BigInteger.ZERO);
    override.addNewStartOverride().setVal(BigInteger.ONE);
    return word.getNumbering().addNum(new XWPFNum(list));
  }
}
