package org.dueregard.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.report.document.Inline;

/**
 * Text in Markdown, escaped so that it reads as it stands. A bare web address may still become a
 * link in some programs: it then goes where it says.
 */
final class MarkdownText {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~#]");

  private static final Pattern LIST_MARK = Pattern.compile("^(\\s*)([-+]|\\d+[.)])(?=\\s|$)");

  private MarkdownText() {}

  /** Plain words. */
  static String of(String text) {
    String safe = SPECIAL.matcher(text.replace("&", "&amp;")).replaceAll("\\\\$0");
    return LIST_MARK.matcher(safe).replaceFirst("$1\\\\$2");
  }

  /** Stretches of text, one after another. */
  static String line(List<? extends Inline> inlines) {
    return inlines.stream().map(MarkdownText::inline).collect(Collectors.joining()).strip();
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Strong strong) {
      return "**" + of(strong.text()) + "**";
    }
    if (inline instanceof Inline.Field field) {
      return "`" + field.text().replace("`", "'").replace("|", "\\|") + "`";
    }
    if (inline instanceof Inline.Link link && !link.address().startsWith("#")) {
      return "[" + of(link.text()) + "](<" + link.address().replace(">", "%3E") + ">)";
    }
    if (inline instanceof Inline.Tag tag) {
      return "**" + of((tag.mark() + " " + tag.text()).strip()) + "**";
    }
    return of(inline.text());
  }
}
