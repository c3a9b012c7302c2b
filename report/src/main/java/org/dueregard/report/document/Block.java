package org.dueregard.report.document;

import java.util.List;

/** A part of a paper that stands by itself. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 2 for the parts of the paper, 3 for theirs; the title alone is level 1
   * @param text its words
   * @param id a name to link to, unique in the paper
   */
  record Heading(int level, String text, String id) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Inline> text) implements Block {}

  /**
   * Entries one after another.
   *
   * @param numbered whether their order matters
   * @param entries the entries
   */
  record Bullets(boolean numbered, List<List<Inline>> entries) implements Block {}

  /**
   * Names with what they are, such as the facts about the plan.
   *
   * @param entries the pairs, in order
   */
  record Facts(List<Fact> entries) implements Block {}

  /** One pair. */
  record Fact(String name, List<Inline> text) {}

  /**
   * A table. The first cell of a row names it.
   *
   * @param caption what the table shows
   * @param columns the headings of the columns
   * @param rows the rows, each with a cell for every column
   * @param cards whether a row is too long for a narrow page and becomes a card there
   */
  record Table(String caption, List<String> columns, List<Row> rows, boolean cards)
      implements Block {}

  /**
   * A row.
   *
   * @param id a name to link to, or empty
   * @param cells the cells, each of one or more paragraphs
   */
  record Row(String id, List<List<Paragraph>> cells) {}

  /**
   * Something to be seen before the rest, such as the assurance level.
   *
   * @param title its words
   * @param blocks what it says
   */
  record Panel(String title, List<Block> blocks) implements Block {}

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
   * @param svg the drawing, as SVG without script, style from outside or text from a font file
   * @param alt what it shows, in words
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  record Picture(String svg, String alt, int width, int height) implements Block {}

  /** An empty place for a person to fill in: what is asked for, and a hint. */
  record Prompt(String ask, String hint) implements Block {}
}
