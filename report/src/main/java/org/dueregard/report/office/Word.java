package org.dueregard.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dueregard.report.document.Document;

/** A paper as a Word document: the same paper gives the same bytes. */
public final class Word {
  private Word() {}

  /**
   * Writes the paper. Does not close the stream.
   *
   * @param paper what to show
   * @param out where to
   * @throws IOException when it cannot be written to
   */
  public static void write(Document paper, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      WordFile.begin(word, paper);
      WordText text = new WordText();
      XWPFParagraph kind = word.createParagraph();
      kind.setStyle("Kicker");
      text.words(kind, paper.kind());
      XWPFParagraph title = word.createParagraph();
      title.setStyle("Title");
      text.words(title, paper.title());
      WordBlocks blocks = new WordBlocks(word, text);
      blocks.add(paper.blocks());
      blocks.rule();
      blocks.add(paper.foot());
      word.write(bytes);
    }
    WordFile.copyWithoutTimes(bytes.toByteArray(), out);
  }
}
