package org.dueregard.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.dueregard.report.document.Block;

/** A drawing in a Word document, with its words for those who cannot see it. */
final class WordPicture {
  private static final double MOST_POINTS = WordFile.TEXT_WIDTH / 20.0;
  private static final double POINTS_PER_PIXEL = 0.75;

  private WordPicture() {}

  static void add(XWPFParagraph paragraph, Block.Picture picture) throws IOException {
    double points = picture.width() * POINTS_PER_PIXEL;
    double scale = Math.min(1, MOST_POINTS / points);
    try {
      XWPFPicture shown =
          paragraph
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(Drawing.png(picture)),
                  PictureType.PNG,
                  "picture.png",
                  Units.toEMU(points * scale),
                  Units.toEMU(picture.height() * POINTS_PER_PIXEL * scale));
      shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alt());
      paragraph
          .getRuns()
          .get(0)
          .getCTR()
          .getDrawingArray(0)
          .getInlineArray(0)
          .getDocPr()
          .setDescr(picture.alt());
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
