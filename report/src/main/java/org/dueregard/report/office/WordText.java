package org.dueregard.report.office;

import java.math.BigInteger;
import java.text.Bidi;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dueregard.report.document.Inline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;

/** Stretches of text in a Word document. Right-to-left text is marked so that it reads as such. */
final class WordText {
  private static final char UNBROKEN = '\u00a0';

  private int bookmarks;
  private int prompts;

  void add(XWPFParagraph paragraph, List<? extends Inline> inlines) {
    boolean isAllRightToLeft = !inlines.isEmpty();
    for (Inline inline : inlines) {
      isAllRightToLeft &= isRightToLeft(inline.text());
      add(paragraph, inline);
    }
    if (isAllRightToLeft) {
      makeRightToLeft(paragraph);
    }
  }

  /** The same words, never broken over lines. */
  static String unbroken(String text) {
    return text.replace(' ', UNBROKEN);
  }

  void words(XWPFParagraph paragraph, String text) {
    add(paragraph, List.of(new Inline.Quote(text)));
  }

  private void add(XWPFParagraph paragraph, Inline inline) {
    if (inline instanceof Inline.Link link) {
      runs(link(paragraph, link.address()), "Hyperlink", link.text());
    } else if (inline instanceof Inline.Tag tag) {
      runs(paragraph.getCTP()::addNewR, "Tag", (tag.mark() + " " + tag.text()).strip());
    } else if (inline instanceof Inline.Day day) {
      runs(paragraph.getCTP()::addNewR, "", unbroken(day.text()));
    } else {
      runs(paragraph.getCTP()::addNewR, style(inline), inline.text());
    }
  }

  private static String style(Inline inline) {
    if (inline instanceof Inline.Strong) {
      return "Strong";
    }
    if (inline instanceof Inline.Quiet) {
      return "Quiet";
    }
    return inline instanceof Inline.Field ? "Field" : "";
  }

  private interface Runs {
    CTR add();
  }

  private static Runs link(XWPFParagraph paragraph, String address) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    if (address.startsWith("#")) {
      link.setAnchor(bookmark(address.substring(1)));
    } else {
      link.setId(
          paragraph
              .getPart()
              .getPackagePart()
              .addExternalRelationship(
                  address, org.apache.poi.xwpf.usermodel.XWPFRelation.HYPERLINK.getRelation())
              .getId());
    }
    return link::addNewR;
  }

  /** One run for each stretch of one direction. */
  private static void runs(Runs paragraph, String style, String text) {
    Bidi directions = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int i = 0; i < directions.getRunCount(); i++) {
      String stretch = text.substring(directions.getRunStart(i), directions.getRunLimit(i));
      CTR run = paragraph.add();
      if (!style.isEmpty()) {
        run.addNewRPr().addNewRStyle().setVal(style);
      }
      if (directions.getRunLevel(i) % 2 == 1) {
        (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRtl();
      }
      var words = run.addNewT();
      words.setStringValue(stretch);
      words.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }
  }

  private static boolean isRightToLeft(String text) {
    return !text.isEmpty()
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private static void makeRightToLeft(XWPFParagraph paragraph) {
    var ctp = paragraph.getCTP();
    (ctp.isSetPPr() ? ctp.getPPr() : ctp.addNewPPr()).addNewBidi();
  }

  /** Names the paragraph, so that links can go there. */
  void name(XWPFParagraph paragraph, String id) {
    BigInteger number = BigInteger.valueOf(bookmarks++);
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(number);
    start.setName(bookmark(id));
    paragraph.getCTP().addNewBookmarkEnd().setId(number);
  }

  private static String bookmark(String id) {
    return "dr_" + id.replaceAll("[^A-Za-z0-9]", "_");
  }

  /** A place to type in: what Word calls a content control. */
  void fillIn(XWPFParagraph paragraph, String ask) {
    CTSdtRun control = paragraph.getCTP().addNewSdt();
    var properties = control.addNewSdtPr();
    properties.addNewAlias().setVal(ask.length() > 60 ? ask.substring(0, 60) : ask);
    properties.addNewId().setVal(BigInteger.valueOf(++prompts));
    properties.addNewShowingPlcHdr();
    properties.addNewText();
    CTR run = control.addNewSdtContent().addNewR();
    run.addNewRPr().addNewRStyle().setVal("PlaceholderText");
    run.addNewT().setStringValue("Click here and write your answer.");
  }
}
