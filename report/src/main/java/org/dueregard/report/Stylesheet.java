package org.dueregard.report;

import java.util.Base64;
import org.dueregard.report.document.Document;

/**
 * The style of a page. The page's policy names its hash, so that no other style can get in.
 *
 * @param css the style, with the foot of printed pages
 */
record Stylesheet(String css) {
  static Stylesheet of(Document document) {
    return new Stylesheet(
        Resource.text("report.css").replace("PAGE-FOOT", cssSafe(document.pageFoot())));
  }

  /** The content security policy of a page with this style. */
  String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(Sha256.of(css))
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String cssSafe(String text) {
    return text.replaceAll("[^A-Za-z0-9 .,+-]", "");
  }
}
