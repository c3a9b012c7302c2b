package org.dueregard.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read by its tags, as a screen reader reads it: in order, without the foot of each page. */
final class TaggedPdf {
  private static final Set<String> CELLS = Set.of("TH", "TD");
  private static final Set<String> HOLDERS = Set.of("Document", "Div", "L");

  private final Map<PDPage, Map<Integer, Written>> written = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> headingsAlone = new ArrayList<>();

  /** Letters that were put on a page as one, with where they begin and end. */
  private record Written(PDPage page, String text, float left, float right, float line) {}

  private TaggedPdf(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, Written> onPage = new HashMap<>();
      extractor.getMarkedContents().forEach(one -> collect(page, one, onPage));
      written.put(page, onPage);
    }
    walk(pdf.getDocumentCatalog().getStructureTreeRoot());
  }

  static List<Piece> read(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new TaggedPdf(pdf).pieces;
    }
  }

  /** The headings of tables that stand at the foot of a page, without a row. */
  static List<String> headingsAlone(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new TaggedPdf(pdf).headingsAlone;
    }
  }

  private static void collect(PDPage page, PDMarkedContent content, Map<Integer, Written> found) {
    StringBuilder text = new StringBuilder();
    List<TextPosition> letters = new ArrayList<>();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
        letters.add(letter);
      } else if (part instanceof PDMarkedContent inner) {
        collect(page, inner, found);
      }
    }
    if (!letters.isEmpty()) {
      TextPosition first = letters.get(0);
      TextPosition last = letters.get(letters.size() - 1);
      found.put(
          content.getMCID(),
          new Written(
              page, text.toString(), first.getX(), last.getX() + last.getWidth(), first.getY()));
    }
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (!(kid instanceof PDStructureElement element)) {
        continue;
      }
      String type = element.getStructureType();
      if (type.equals("TR")) {
        pieces.add(Piece.row(cells(element, page -> true)));
      } else if (type.equals("Figure")) {
        pieces.add(Piece.of(type, element.getAlternateDescription()));
      } else if (type.equals("Table")) {
        table(element);
      } else if (HOLDERS.contains(type) && !isText(element)) {
        walk(element);
      } else {
        pieces.add(Piece.of(type, text(element)));
      }
    }
  }

  private void table(PDStructureElement table) {
    List<PDStructureElement> captions = elements(table, "Caption");
    captions.forEach(one -> pieces.add(Piece.of("caption", text(one))));
    List<PDStructureElement> head = elements(table, "THead");
    List<PDStructureElement> body = elements(table, "TBody");
    for (PDStructureElement heading : head) {
      for (PDStructureElement row : elements(heading, "TR")) {
        List<String> names = cells(row, page(row)::equals);
        pieces.add(Piece.row(names));
        if (!page(row).equals(page(body.get(0)))) {
          headingsAlone.add(String.join(" | ", names));
        }
      }
    }
    body.forEach(this::walk);
  }

  /** The page on which an element begins. */
  private PDPage page(PDStructureElement element) {
    List<Written> parts = new ArrayList<>();
    collect(element, element.getPage(), parts);
    return parts.get(0).page;
  }

  /** Whether some of its text stands in it directly. */
  private static boolean isText(PDStructureElement element) {
    return !element.getKids().stream().allMatch(PDStructureElement.class::isInstance);
  }

  private static List<PDStructureElement> elements(PDStructureElement parent, String type) {
    return parent.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .filter(one -> one.getStructureType().equals(type))
        .toList();
  }

  /** The cells of a row, as far as they stand on such pages: headings are there on every page. */
  private List<String> cells(PDStructureElement row, Predicate<PDPage> pages) {
    return row.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .filter(cell -> CELLS.contains(cell.getStructureType()))
        .map(cell -> text(cell, pages))
        .toList();
  }

  private String text(PDStructureElement element) {
    return text(element, page -> true);
  }

  private String text(PDStructureElement element, Predicate<PDPage> pages) {
    List<Written> parts = new ArrayList<>();
    collect(element, element.getPage(), parts);
    parts.removeIf(part -> !pages.test(part.page));
    StringBuilder text = new StringBuilder();
    Written before = null;
    for (Written part : parts) {
      boolean isApart =
          before != null && (Math.abs(before.line - part.line) > 1 || part.left - before.right > 1);
      text.append(isApart ? " " : "").append(part.text);
      before = part;
    }
    return Piece.plain(text.toString());
  }

  private void collect(PDStructureElement element, PDPage inherited, List<Written> parts) {
    PDPage page = element.getPage() == null ? inherited : element.getPage();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        collect(inner, page, parts);
      } else if (kid instanceof Integer id) {
        add(page, id, parts);
      } else if (kid instanceof PDMarkedContentReference reference) {
        add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), parts);
      }
    }
  }

  private void add(PDPage page, int id, List<Written> parts) {
    Written one = written.getOrDefault(page, Map.of()).get(id);
    if (one != null) {
      parts.add(one);
    }
  }
}
