package org.dueregard.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Place;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Inline;

/** The stretches of text that papers are made of; what comes from a plan is made safe here. */
final class Say {
  private Say() {}

  static Inline words(String text) {
    return new Inline.Words(text);
  }

  static Inline strong(String text) {
    return new Inline.Strong(text);
  }

  static Inline quiet(String text) {
    return new Inline.Quiet(text);
  }

  static Inline day(LocalDate day) {
    return new Inline.Day(LongDate.of(day));
  }

  /** What a plan says. */
  static Inline quote(String text) {
    return new Inline.Quote(Wording.show(text));
  }

  /** The words of an outcome with its mark. */
  static Inline tag(Finding finding) {
    return tag(Mark.of(finding.outcome()), finding.outcome().words());
  }

  static Inline tag(Mark mark, String words) {
    return new Inline.Tag(
        mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark.symbol(), words);
  }

  static Inline overdue() {
    return new Inline.Tag("overdue", "", "overdue");
  }

  /** A text of ours or of a finding, in which names of fields stand in backticks. */
  static List<Inline> sentence(String text) {
    String shown = Wording.show(text);
    String[] parts = shown.split("`", -1);
    if (parts.length % 2 == 0) {
      return List.of(words(shown));
    }
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        inlines.add(i % 2 == 1 ? new Inline.Field(parts[i]) : words(parts[i]));
      }
    }
    return inlines;
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(Block.Paragraph.Role.PLAIN, sentence(text));
  }

  static Block paragraph(Block.Paragraph.Role role, Inline... inlines) {
    return new Block.Paragraph(role, List.of(inlines));
  }

  /** A cell of a table with one text. */
  static List<Block> cell(String text) {
    return List.of(paragraph(text));
  }

  static List<Block> cell(Inline... inlines) {
    return List.of(Block.text(inlines));
  }

  /** A place in the plan with its line. */
  static Inline place(Place place) {
    return quiet("(" + Wording.place(place) + ")");
  }

  /** The line of a place, where its field is plain. */
  static Inline line(Place place) {
    return quiet(" (line " + place.line() + ")");
  }

  static List<Inline> citation(Citation citation) {
    String text = Wording.show(citation.toString());
    List<Inline> inlines = new ArrayList<>();
    inlines.add(
        isLink(citation.url()) ? new Inline.Link(text, citation.url()) : new Inline.Words(text));
    if (!citation.isChecked()) {
      inlines.add(quiet(" (not yet checked against the source)"));
    }
    return inlines;
  }

  /** A list whose entries are a line each. */
  static Block list(List<List<Inline>> entries) {
    return new Block.Bullets(
        false,
        entries.stream()
            .map(entry -> List.<Block>of(new Block.Paragraph(Block.Paragraph.Role.PLAIN, entry)))
            .toList());
  }

  /** Only plain web addresses become links. */
  static boolean isLink(String url) {
    try {
      URI address = new URI(url);
      String scheme = address.getScheme();
      return address.getHost() != null
          && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
