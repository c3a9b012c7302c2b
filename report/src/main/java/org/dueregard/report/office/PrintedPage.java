package org.dueregard.report.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A web page made ready for paper: its own style, bookmarks, and pictures in place of drawings. */
final class PrintedPage {
  private static final String STYLE = style();
  private static final String NOT_ON_PAPER =
      "meta, style, header, .govuk-skip-link, .govuk-visually-hidden, .label";

  /** Letters on a line across the page, a little fewer than there may be. */
  private static final int LINE = 80;

  private static final double LINE_HEIGHT = 5.5;
  private static final int HEADING_LINES = 9;
  private static final int MOST_LINES = 30;

  private PrintedPage() {}

  static org.jsoup.nodes.Document of(Document paper, String page) throws IOException {
    org.jsoup.nodes.Document html = Jsoup.parse(page);
    html.select(NOT_ON_PAPER).remove();
    html.title(paper.title());
    html.head().appendElement("meta").attr("name", "description").attr("content", paper.kind());
    html.head().appendElement("meta").attr("name", "author").attr("content", "Due Regard");
    html.head()
        .appendElement("style")
        .appendChild(
            new org.jsoup.nodes.DataNode(STYLE.replace("PAGE-FOOT", quoted(paper.pageFoot()))));
    html.select("wbr").remove();
    columns(html, all(paper.blocks(), Block.Table.class));
    html.select("table.gaps").forEach(PrintedPage::cards);
    html.select("table:has(thead)").forEach(PrintedPage::keepHeadingWithRow);
    html.select("details").tagName("div");
    html.select("summary").tagName("p").addClass("summary");
    pictures(html, all(paper.blocks(), Block.Picture.class));
    bookmarks(html);
    return html;
  }

  /**
   * A table too wide for paper becomes one of two columns for each of its rows. What stands before
   * the name, a number, is the label of the name.
   */
  private static void cards(Element table) {
    List<String> names = table.select("thead th").eachText();
    Element place = table;
    String caption = table.select("caption").text();
    for (Element row : table.select("tbody > tr")) {
      Element card = new Element("table").addClass("card");
      Element rows = card.appendElement("tbody");
      List<Element> cells = row.children();
      int naming = row.children().indexOf(row.selectFirst("> th"));
      for (int i = naming; i < cells.size(); i++) {
        if (i == naming || !cells.get(i).text().isBlank()) {
          Element line = rows.appendElement("tr");
          line.appendElement("th").attr("scope", "row").text(names.get(i));
          line.appendElement("td").html(cells.get(i).html());
        }
      }
      Element name = rows.child(0).addClass("name");
      if (naming > 0) {
        name.child(0).text(names.get(0) + " " + cells.get(0).text());
      }
      place.after(card);
      place = card;
    }
    table.before(new Element("p").addClass("caption").text(caption));
    table.remove();
  }

  /** The columns of every table as wide as in Word. */
  private static void columns(org.jsoup.nodes.Document html, List<Block.Table> tables) {
    List<Element> elements = html.select("table");
    for (int i = 0; i < tables.size(); i++) {
      Element group = new Element("colgroup");
      for (int width : WordColumns.widths(tables.get(i))) {
        String percent = String.format(Locale.ROOT, "%.1f%%", 100.0 * width / WordFile.TEXT_WIDTH);
        group.appendElement("col").attr("style", "width: " + percent);
      }
      elements.get(i).selectFirst("caption").after(group);
    }
  }

  /** A heading at the foot of a page, with no row, helps nobody: a table begins where both fit. */
  private static void keepHeadingWithRow(Element table) {
    List<Element> cells = table.selectFirst("tbody > tr").children();
    int lines = 0;
    for (Element cell : cells) {
      int length = cell.text().length() * cells.size() / LINE;
      lines = Math.max(lines, length + cell.select("p, li").size());
    }
    double height = LINE_HEIGHT * Math.min(lines + HEADING_LINES, MOST_LINES);
    table
        .wrap("<div></div>")
        .parent()
        .attr("style", String.format(Locale.ROOT, "-fs-page-break-min-height: %.1fmm", height));
  }

  private static void pictures(org.jsoup.nodes.Document html, List<Block.Picture> pictures)
      throws IOException {
    List<Element> figures = html.select("figure");
    for (int i = 0; i < pictures.size(); i++) {
      Block.Picture picture = pictures.get(i);
      String data = Base64.getEncoder().encodeToString(Drawing.png(picture));
      Element figure = figures.get(i);
      figure.clearAttributes().empty();
      figure
          .appendElement("img")
          .attr("src", "data:image/png;base64," + data)
          .attr("alt", picture.alt())
          .attr("width", String.valueOf(picture.width()));
    }
  }

  /** The blocks of one kind, in order, whatever holds them. */
  private static <B extends Block> List<B> all(List<? extends Block> blocks, Class<B> kind) {
    List<B> found = new ArrayList<>();
    for (Block block : blocks) {
      if (kind.isInstance(block)) {
        found.add(kind.cast(block));
      } else if (block instanceof Block.Panel panel) {
        found.addAll(all(panel.blocks(), kind));
      } else if (block instanceof Block.Fold fold) {
        found.addAll(all(fold.blocks(), kind));
      }
    }
    return found;
  }

  private static void bookmarks(org.jsoup.nodes.Document html) {
    Element all = html.head().appendElement("bookmarks");
    Element part = all;
    int number = 0;
    for (Element heading : html.select("h2, h3")) {
      if (heading.id().isEmpty()) {
        heading.attr("id", "heading-" + ++number);
      }
      boolean isPart = heading.normalName().equals("h2");
      Element bookmark = (isPart ? all : part).appendElement("bookmark");
      bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
      if (isPart) {
        part = bookmark;
      }
    }
  }

  private static String quoted(String text) {
    return text.replaceAll("[^A-Za-z0-9 .,+-]", "");
  }

  private static String style() {
    try (InputStream in = PrintedPage.class.getResourceAsStream("paper.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
