package org.dueregard.plan.yaml;

import com.fasterxml.jackson.core.JacksonException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.plan.PlanPath;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser refused, in plain words and at a place inside the file. */
record Fault(Span span, String message, String hint) {

  /** From words in the parser's messages to ours; the first that fits is taken. */
  private enum Kind {
    TAB("(tab)", "A tab is used here; YAML is set out with spaces.", "Put two spaces for the tab."),
    SECOND_COLON(
        "mapping values are not allowed",
        "A second ':' on this line cannot be read.",
        "Put the text in double quotes."),
    CUT_OFF(
        "stream end|end of stream|end-of-input",
        "The file ends in the middle of something.",
        "Close the bracket or the quote."),
    INDENT(
        "expected <block end>",
        "This line does not line up with the lines before it.",
        "Give it the same indent as the keys it belongs with, or put the text in double quotes."),
    NO_COLON(
        "could not find expected ':'",
        "A ':' is missing here, or a text runs on over lines that are not indented.",
        "Write 'key: value', or indent the text."),
    FIRST_CHARACTER(
        "cannot start any token",
        "A text cannot start with this character.",
        "Put the text in double quotes."),
    KEY("expected a field name", "A key is a plain word.", "Write 'key: value'."),
    BACKSLASH(
        "escape character|escape sequence",
        "A backslash here stands for nothing.",
        "Write a backslash as two, or use single quotes."),
    VERSION(
        "incompatible yaml",
        "This version of YAML is not known.",
        "Remove the line that starts with %."),
    AFTER_END(
        "<document start>",
        "There is more text after the end of the file.",
        "Remove it, or the line '...' before it."),
    BRACKET("expected ',' or", "A comma or a closing bracket is missing here.", "Add it."),
    UNKNOWN(
        "",
        "This cannot be read as YAML.",
        "Check the indent, the brackets and the quotes just before here.");

    private final String said;
    private final String message;
    private final String hint;

    Kind(String said, String message, String hint) {
      this.said = said;
      this.message = message;
      this.hint = hint;
    }

    private static Kind of(String words) {
      String folded = words.toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(kind -> Arrays.stream(kind.said.split("\\|")).anyMatch(folded::contains))
          .findFirst()
          .orElse(UNKNOWN);
    }
  }

  void report(Problems problems) {
    problems.error(PlanPath.ROOT, span, message, hint);
  }

  /**
   * The fault in plain words.
   *
   * @param reached how far the parser had come, for a fault that does not say where it is
   */
  static Fault of(Exception fault, Lines lines, long reached) {
    Optional<MarkedYAMLException> marked = marked(fault);
    String words = marked.map(MarkedYAMLException::getProblem).orElse(fault.getMessage());
    long place =
        marked.map(with -> (long) with.getProblemMark().getIndex()).orElse(place(fault, reached));
    Span span = lines.at(place);
    int tab = indent(lines.line(span.line())).indexOf('\t') + 1;
    if (tab > 0) {
      return new Fault(
          new Span(span.line(), tab, span.line(), tab + 1), Kind.TAB.message, Kind.TAB.hint);
    }
    Kind kind = Kind.of(String.valueOf(words));
    return new Fault(span, kind.message, kind.hint);
  }

  private static long place(Exception fault, long reached) {
    return fault instanceof JacksonException jackson && jackson.getLocation() != null
        ? jackson.getLocation().getCharOffset()
        : reached;
  }

  private static Optional<MarkedYAMLException> marked(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
        return Optional.of(marked);
      }
    }
    return Optional.empty();
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
