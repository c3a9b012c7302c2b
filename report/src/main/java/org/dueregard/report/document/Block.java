package org.dueregard.report.document;

import java.util.List;

/** A part of a paper that stands by itself. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 2 for the parts of the paper, 3 for theirs; the title alone is level 1
   * @param text its words
   * @param id a name to link to, unique in the paper; empty where nothing links to it
   */
  record Heading(int level, String text, String id) implements Block {}

  /** A paragraph. */
  record Paragraph(Role role, List<Inline> text) implements Block {
    /** What a paragraph is for. */
    public enum Role {
      /** Running text. */
      PLAIN,
      /** The sentence to read if only one is read. */
      LEAD,
      /** About the paper itself: its version, its day. */
      ABOUT,
      /** What must be known before the rest. */
      NOTICE,
      /** What stands in the way of everything else. */
      WARNING
    }
  }

  /**
   * Entries one after another.
   *
   * @param numbered whether their order matters
   * @param entries the entries, each of one or more blocks
   */
  record Bullets(boolean numbered, List<List<Block>> entries) implements Block {}

  /**
   * Names with what they are.
   *
   * @param entries the pairs, in order
   */
  record Facts(List<Fact> entries) implements Block {}

  /** One pair; several texts stand one under another. */
  record Fact(String name, List<List<Inline>> texts) {}

  /**
   * A table without merged cells.
   *
   * @param caption what it shows
   * @param columns the headings of the columns
   * @param naming which column names the row, from 0
   * @param shape how wide it is
   * @param rows each with a cell for every column; a cell holds paragraphs and lists
   */
  record Table(
      String caption, List<String> columns, int naming, Shape shape, List<List<List<Block>>> rows)
      implements Block {
    /** How much room a row needs. */
    public enum Shape {
      /** A word, a number and a few words. */
      NUMBERS,
      /** A few short cells; on a phone each row becomes a card. */
      SMALL,
      /** Many words in many cells; on a phone and on paper each row becomes a card. */
      WIDE,
      /** Many columns of one word each; it scrolls by itself where it does not fit. */
      GRID
    }
  }

  /**
   * Something to be seen before the rest.
   *
   * @param tone what it looks like: a short word such as {@code limited}
   * @param blocks what it says, with its heading
   */
  record Panel(String tone, List<Block> blocks) implements Block {}

  /**
   * Detail that a screen may fold away; on paper it is open.
   *
   * @param summary its words when folded
   * @param blocks what it holds
   */
  record Fold(String summary, List<Block> blocks) implements Block {}

  /**
   * A drawing. Whatever it shows is in the text as well.
   *
   * @param svg the drawing: SVG with no script, no style from outside and no font file
   * @param alt what it shows, in words
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  record Picture(String svg, String alt, int width, int height) implements Block {}

  /**
   * An empty place for a person to fill in.
   *
   * @param ask what is asked for
   * @param hint what helps to answer it, or empty
   */
  record Prompt(String ask, String hint) implements Block {}

  /** Running text. */
  static Paragraph text(Inline... text) {
    return new Paragraph(Paragraph.Role.PLAIN, List.of(text));
  }

  /** Running text of plain words. */
  static Paragraph text(String words) {
    return text(new Inline.Words(words));
  }
}
