package org.dueregard.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

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

  /** The style class of a paragraph. */
  static String style(Block.Paragraph paragraph) {
    return switch (paragraph.role()) {
      case PLAIN -> "govuk-body";
      case LEAD -> "govuk-body-l";
      case ABOUT -> "govuk-hint";
      case NOTICE -> "govuk-inset-text";
      case WARNING -> "govuk-warning-text";
    };
  }

  /** The style classes of a panel. */
  static String style(Block.Panel panel) {
    return panel.tone().equals("question") ? "question" : "level level-" + panel.tone();
  }

  /** The style classes of a tag: a colour of the design system, or one of our own. */
  static String style(Inline.Tag tag) {
    return switch (tag.tone()) {
      case "met" -> "govuk-tag--green";
      case "not-met", "error" -> "govuk-tag--red";
      case "not-shown" -> "govuk-tag--blue";
      case "not-due-yet" -> "govuk-tag--light-blue";
      case "needs-judgement" -> "govuk-tag--purple";
      case "overdue" -> "govuk-tag--orange";
      case "warning" -> "govuk-tag--yellow";
      case "waived" -> "govuk-tag--grey tag-waived";
      case "could-not-evaluate" -> "tag-could-not-evaluate";
      default -> "govuk-tag--grey";
    };
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
