package org.dueregard.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dueregard.finding.Argued;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;

/** What the templates need beside the report: its order, its words and its style. */
record Page(Report report, Outline outline, Stylesheet style) {
  private static final int FIRST = 3;
  private static final Pattern JOINTS = Pattern.compile("(?<=[a-z][._])(?=[a-z])");

  Page(Report report) {
    this(report, new Outline(report), Stylesheet.of(report));
  }

  /** The name of what was checked: its title, or its file when it could not be read. */
  String name() {
    String title = report.plan().title();
    return PlainText.of(title.isBlank() ? report.plan().file() : title);
  }

  /** The gaps to fix before any other. */
  List<Finding> first() {
    return outline.gaps().stream().limit(FIRST).toList();
  }

  String headingOfFirst() {
    return first().size() == 1
        ? "What to fix first"
        : "The " + first().size() + " things to fix first";
  }

  /** Words of a finding or of the plan. The template escapes them. */
  String show(String text) {
    return Wording.show(text);
  }

  /** Words about the file as it stands, where a date is one to type. */
  String plain(String text) {
    return PlainText.of(text);
  }

  String date(LocalDate date) {
    return LongDate.of(date);
  }

  /** Decided cases on it, with their citations; none where no case is known. */
  List<Argued> cases(Finding finding) {
    return finding.requirement().argued().stream().filter(one -> one.cite().isPresent()).toList();
  }

  Mark mark(Finding finding) {
    return Mark.of(finding.outcome());
  }

  Mark mark(Outcome outcome) {
    return Mark.of(outcome);
  }

  /** A style class for a tag. */
  String tag(Mark mark) {
    return "tag tag-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The levels from the best down, as a person reads them. */
  List<AssuranceLevel> levels() {
    return List.of(AssuranceLevel.values());
  }

  String sentence(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A field of the plan with its line. */
  String place(Place place) {
    return Wording.path(place.path()) + ", line " + place.line();
  }

  /**
   * A stretch of text.
   *
   * @param text its words
   * @param isField whether it is the name of a field or a word to type, in backticks in the text
   */
  record Run(String text, boolean isField) {}

  /** A text, cut into plain words and what stands in backticks; an odd backtick stays as it is. */
  static List<Run> runs(String text) {
    String[] parts = text.split("`", -1);
    if (parts.length % 2 == 0) {
      return List.of(new Run(text, false));
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        runs.add(new Run(parts[i], i % 2 == 1));
      }
    }
    return runs;
  }

  /**
   * A text, cut where a long field name may break: {@code tell_} {@code participants.} {@code by}.
   */
  static List<String> pieces(String text) {
    return JOINTS.splitAsStream(text).toList();
  }

  /** Whether an address may become a link: only plain web addresses do. */
  boolean isLink(String url) {
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
