package org.dueregard.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Papers for people, read as programs for reading them do: each gives the same kind of pieces. */
final class PaperPieces {
  private PaperPieces() {}

  static List<Piece> html(String page) {
    Element body = Jsoup.parse(page).body();
    body.select(".label, .govuk-visually-hidden, .govuk-warning-text__icon, svg").remove();
    List<Piece> pieces = new ArrayList<>();
    for (Element one : body.select("h1, h2, h3, p, li, tr, dt, dd")) {
      boolean isInside = one.parents().is("tr, li, dd");
      if (one.normalName().equals("tr")) {
        pieces.add(Piece.row(one.children().stream().map(cell -> plain(cell)).toList()));
      } else if (!isInside) {
        pieces.add(Piece.of(one.normalName(), plain(one)));
      }
    }
    return pieces;
  }

  private static String plain(Element element) {
    return Piece.plain(element.text());
  }

  static List<Piece> word(byte[] bytes) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (IBodyElement one : word.getBodyElements()) {
        if (one instanceof XWPFParagraph paragraph) {
          String style = paragraph.getStyle() == null ? "" : paragraph.getStyle();
          String type = style.equals("Title") ? "h1" : style.replace("Heading", "h");
          pieces.add(Piece.of(type, Piece.plain(paragraph.getText())));
        } else if (one instanceof XWPFTable table) {
          for (XWPFTableRow row : table.getRows()) {
            pieces.add(Piece.row(row.getTableCells().stream().map(PaperPieces::plain).toList()));
          }
        }
      }
    }
    return pieces;
  }

  private static String plain(XWPFTableCell cell) {
    return Piece.plain(
        String.join(" ", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList()));
  }

  static List<Piece> markdown(String text) {
    List<Piece> pieces = new ArrayList<>();
    Node root = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(text);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            pieces.add(Piece.of("h" + heading.getLevel(), plain(heading)));
          }

          @Override
          public void visit(Paragraph paragraph) {
            pieces.add(Piece.of("p", plain(paragraph)));
          }

          @Override
          public void visit(ListItem item) {
            pieces.add(Piece.of("li", plain(item)));
          }

          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableRow) {
              List<String> cells = new ArrayList<>();
              for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(plain(cell));
              }
              pieces.add(Piece.row(cells));
            } else if (!(node instanceof TableCell)) {
              visitChildren(node);
            }
          }
        });
    return pieces;
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            text.append(' ');
          }

          @Override
          public void visit(Code words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(HtmlInline line) {
            text.append(' ');
          }

          @Override
          public void visit(SoftLineBreak line) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak line) {
            text.append(' ');
          }
        });
    return Piece.plain(text.toString());
  }
}
