package org.dueregard.report.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Tables in a Word document. The row of headings is repeated on every page and no row is split. A
 * table too wide for the page becomes a table of two columns for each of its rows.
 */
final class WordTable {
  private static final int LABEL_WIDTH = 2200;
  private static final int SHORT = 300;

  private final XWPFDocument word;
  private final WordText text;
  private final WordLists lists;

  WordTable(XWPFDocument word, WordText text, WordLists lists) {
    this.word = word;
    this.text = text;
    this.lists = lists;
  }

  void add(Block.Table table) {
    XWPFParagraph caption = word.createParagraph();
    caption.setStyle("Caption");
    text.add(caption, List.of(new Inline.Words(table.caption())));
    if (table.shape() == Shape.WIDE) {
      table.rows().forEach(row -> card(table, row));
    } else {
      grid(table);
    }
  }

  private void grid(Block.Table table) {
    int columns = table.columns().size();
    XWPFTable grid = begin("DueRegard", table.rows().size() + 1, WordColumns.widths(table));
    grid.getCTTbl().getTblPr().addNewTblCaption().setVal(table.caption());
    XWPFTableRow head = grid.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < columns; i++) {
      boolean isNarrow = table.shape() == Shape.GRID && columns > 7;
      text.add(
          first(head.getCell(i), isNarrow ? "TableHeadSmall" : "TableHead"),
          List.of(new Inline.Words(table.columns().get(i))));
    }
    for (int r = 0; r < table.rows().size(); r++) {
      for (int i = 0; i < columns; i++) {
        boolean isName = i == table.naming();
        fill(grid.getRow(r + 1).getCell(i), table.rows().get(r).get(i), isName);
      }
    }
    end();
  }

  /** One row by itself: its name, then what the other columns say. */
  private void card(Block.Table table, List<List<Block>> row) {
    List<Integer> filled = new ArrayList<>();
    for (int i = table.naming(); i < row.size(); i++) {
      if (i == table.naming() || !row.get(i).isEmpty()) {
        filled.add(i);
      }
    }
    XWPFTable card =
        begin(
            "DueRegardCard",
            filled.size(),
            List.of(LABEL_WIDTH, WordFile.TEXT_WIDTH - LABEL_WIDTH));
    for (int r = 0; r < filled.size(); r++) {
      int column = filled.get(r);
      XWPFParagraph label = first(card.getRow(r).getCell(0), "TableName");
      boolean isNumbered = r == 0 && column > 0;
      text.add(label, List.of(new Inline.Words(table.columns().get(isNumbered ? 0 : column))));
      if (isNumbered) {
        text.add(label, List.of(new Inline.Words(" " + WordColumns.text(row.get(0)))));
      }
      fill(card.getRow(r).getCell(1), row.get(column), r == 0);
      if (r < filled.size() - 1) {
        card.getRow(r)
            .getTableCells()
            .forEach(cell -> cell.getParagraphs().forEach(one -> one.setKeepNext(isShort(one))));
      }
    }
    end();
  }

  /** Whether a row may be held together with the next without a large gap on the page. */
  private static boolean isShort(XWPFParagraph paragraph) {
    return paragraph.getText().length() < SHORT;
  }

  private XWPFTable begin(String style, int rows, List<Integer> widths) {
    XWPFTable table = word.createTable(rows, widths.size());
    table.setStyleID(style);
    var properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    table.setWidth(WordFile.TEXT_WIDTH);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    look.setFirstRow(true);
    look.setFirstColumn(true);
    look.setNoVBand(true);
    var columns =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (columns.sizeOfGridColArray() > 0) {
      columns.removeGridCol(0);
    }
    widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
    for (XWPFTableRow row : table.getRows()) {
      row.setCantSplitRow(rows > 1);
      for (int i = 0; i < widths.size(); i++) {
        row.getCell(i).setWidth(String.valueOf(widths.get(i)));
      }
    }
    return table;
  }

  private void end() {
    XWPFParagraph after = word.createParagraph();
    after.setStyle("AfterTable");
  }

  private void fill(XWPFTableCell cell, List<Block> blocks, boolean isName) {
    boolean[] isFirst = {true};
    for (Block block : blocks) {
      lists.inside(
          block,
          style -> {
            String named = style.isEmpty() ? (isName ? "TableName" : "TableText") : style;
            if (isFirst[0]) {
              isFirst[0] = false;
              return first(cell, named);
            }
            XWPFParagraph paragraph = cell.addParagraph();
            paragraph.setStyle(named);
            return paragraph;
          });
    }
    if (isFirst[0]) {
      first(cell, "TableText");
    }
  }

  private static XWPFParagraph first(XWPFTableCell cell, String style) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle(style);
    return paragraph;
  }
}
