package org.dueregard.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers that keep a browser from doing anything with a response but show it. */
final class SecurityHeaders {
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

  private SecurityHeaders() {}

  static void set(Context ctx) {
    ctx.header(POLICY, NOTHING);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
  }

  /** Lets a page use the style sheets written in it, known by their hashes, and nothing else. */
  static void allowStylesOf(Context ctx, byte[] page) {
    StringBuilder sources = new StringBuilder();
    Matcher style = STYLE.matcher(new String(page, StandardCharsets.UTF_8));
    while (style.find()) {
      sources.append(" 'sha256-").append(hash(style.group(1))).append('\'');
    }
    if (sources.length() > 0) {
      ctx.header(POLICY, NOTHING + "; style-src" + sources);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
