package org.dueregard.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Document;

/**
 * What the templates need beside the paper.
 *
 * @param document the paper
 * @param style the style of the page
 */
record HtmlPage(Document document, Stylesheet style) {
  private static final Pattern JOINTS = Pattern.compile("(?<=[a-z][._])(?=[a-z])");
  private static final int COLUMNS_ON_PAPER = 7;

  HtmlPage(Document document) {
    this(document, Stylesheet.of(document));
  }

  /** The title of the window. */
  String title() {
    return document.title() + ": " + document.kind().toLowerCase(Locale.ROOT);
  }

  boolean hasGaps() {
    return document.blocks().stream()
        .anyMatch(block -> block instanceof Block.Heading heading && heading.id().equals("gaps"));
  }

  /** The style class of a paragraph; null for running text, which has none. */
  static String style(Block.Paragraph paragraph) {
    return paragraph.role() == Block.Paragraph.Role.PLAIN
        ? null
        : paragraph.role().name().toLowerCase(Locale.ROOT);
  }

  /** The style classes of a table. */
  static String style(Block.Table table) {
    return switch (table.shape()) {
      case NUMBERS -> "counts";
      case SMALL -> "cards";
      case WIDE -> "cards gaps";
      case GRID -> table.columns().size() > COLUMNS_ON_PAPER ? "cards grid long" : "cards grid";
    };
  }

  /**
   * A text, cut where a long field name may break: {@code tell_} {@code participants.} {@code by}.
   */
  static List<String> pieces(String text) {
    return JOINTS.splitAsStream(text).toList();
  }
}
