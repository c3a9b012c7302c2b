package org.dueregard.report.office;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.dueregard.report.document.Block;

/** A drawing as dots, for formats that cannot hold lines. */
final class Drawing {
  private static final double DOTS_PER_PIXEL = 2.5;

  private Drawing() {}

  /** The drawing as PNG, on white, in our own font: the same on every machine. */
  static byte[] png(Block.Picture picture) throws IOException {
    registerFonts();
    String svg = picture.svg().replace("font-family=\"", "font-family=\"Liberation Sans, ");
    SVGDocument drawing =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (drawing == null) {
      throw new IOException("a drawing cannot be read: " + picture.alt());
    }
    int width = (int) Math.round(picture.width() * DOTS_PER_PIXEL);
    int height = (int) Math.round(picture.height() * DOTS_PER_PIXEL);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    drawing.render((java.awt.Component) null, canvas, new ViewBox(width, height));
    canvas.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private static synchronized void registerFonts() throws IOException {
    for (Fonts font : Fonts.values()) {
      try (InputStream in = font.open()) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (FontFormatException broken) {
        throw new IOException(broken);
      }
    }
  }
}
