package org.dueregard.report.office;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/** A paper with a block of every kind. */
public final class SamplePaper {
  public static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD";
  public static final String ARABIC = "\u0645\u0631\u062D\u0628\u0627";
  public static final String EMOJI = "\uD83D\uDE80";

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"40\" viewBox=\"0 0 200 40\""
          + " font-family=\"Arial, sans-serif\"><rect x=\"5\" y=\"5\" width=\"90\" height=\"20\""
          + " fill=\"#005eb8\"/><text x=\"5\" y=\"38\">launch</text></svg>";

  private SamplePaper() {}

  /** What the plan says stands everywhere where a plan is quoted. */
  public static Document saying(String text) {
    return new Document("Kind of paper", text, blocks(text, 3), foot(text), "Foot, 1 May 2027");
  }

  /** A table with so many rows. */
  public static Document withRows(int rows) {
    return new Document("Kind", "Many rows", blocks("words", rows), foot("x"), "Foot");
  }

  public static Block picture() {
    return new Block.Picture(SVG, "A bar from launch to close", 200, 40);
  }

  private static List<Block> blocks(String text, int rows) {
    List<Block> quoted = List.of(Block.text(new Inline.Quote(text)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Panel(
            "limited", List.of(new Block.Heading(2, "The level", "level"), quoted.get(0))));
    blocks.add(new Block.Heading(3, text, ""));
    blocks.add(
        Block.text(
            new Inline.Words("See "),
            new Inline.Link("the Act", "https://www.legislation.gov.uk/ukpga/2006/41"),
            new Inline.Link("the level", "#level"),
            new Inline.Tag("not-met", "\u25CB", "not met"),
            new Inline.Field("tell_participants.by"),
            new Inline.Strong("strong"),
            new Inline.Quiet("(line 3)")));
    blocks.add(new Block.Bullets(true, List.of(quoted, List.of(Block.text("second")))));
    blocks.add(new Block.Bullets(true, List.of(List.of(Block.text("first again")))));
    blocks.add(new Block.Heading(2, "Tables", "tables"));
    blocks.add(table("Small table", Shape.SMALL, quoted, rows));
    blocks.add(table("Wide table", Shape.WIDE, quoted, rows));
    blocks.add(table("Grid", Shape.GRID, quoted, rows));
    blocks.add(picture());
    blocks.add(new Block.Prompt("What did Healthwatch say?", "Quote its letter."));
    blocks.add(new Block.Fold("Detail", List.of(foot(text))));
    return blocks;
  }

  private static Block table(String caption, Shape shape, List<Block> cell, int rows) {
    List<List<List<Block>>> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(List.of(List.of(Block.text("Row " + i)), cell));
    }
    return new Block.Table(caption, List.of("Name", "What it says"), 0, shape, all);
  }

  private static Block.Facts foot(String text) {
    return new Block.Facts(
        List.of(new Block.Fact("File", List.of(List.of(new Inline.Quote(text))))));
  }
}
