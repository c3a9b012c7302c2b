package org.dueregard.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        + hash()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private String hash() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(css.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String cssSafe(String text) {
    return text.replaceAll("[^A-Za-z0-9 .,+-]", "");
  }
}
