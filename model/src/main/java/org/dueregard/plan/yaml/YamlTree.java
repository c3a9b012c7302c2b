package org.dueregard.plan.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.plan.PlanPath;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML text into {@link Node}s with positions. Refuses what a plan never needs and an
 * attacker might: aliases, tags, deep nesting, very long texts and keys, very many values, a second
 * document.
 */
final class YamlTree {
  /** Twice as deep as the format goes. */
  private static final int DEEPEST = 12;

  /** Some 30 times the values of the longest plan seen. */
  private static final int MOST_VALUES = 20_000;

  private static final int LONGEST_KEY = 200;

  private final Lines lines;
  private final Problems problems;
  private final Map<String, Span> spans = new LinkedHashMap<>();
  private final Forbidden forbidden;
  private final YAMLParser parser;
  private int values;

  private YamlTree(YAMLParser parser, Lines lines, Problems problems) {
    this.parser = parser;
    this.lines = lines;
    this.problems = problems;
    this.forbidden = new Forbidden(lines, problems);
  }

  /**
   * What was read.
   *
   * @param top the mapping at the top, or empty when there is none
   * @param spans the place of everything read, by pointer
   */
  record Tree(Optional<Node.Mapping> top, Map<String, Span> spans) {}

  /** Reads a plan to its end; every fault is among the problems. */
  static Tree read(String text, Problems problems) {
    return with(text, problems, tree -> new Tree(tree.reading(tree::sections), tree.spans));
  }

  /** Reads a text that need not be a plan; empty where it holds nothing or cannot be read. */
  static Optional<Node> readAny(String text, Problems problems) {
    return with(text, problems, tree -> tree.reading(tree::document));
  }

  private static <T> T with(String text, Problems problems, Function<YamlTree, T> use) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    Lines lines = new Lines(text);
    YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
    try (YAMLParser parser = factory.createParser(text)) {
      return use.apply(new YamlTree(parser, lines, problems));
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory can always be read", impossible);
    }
  }

  /** The parser's own faults may be of any kind: every one of them is a problem of the file. */
  private <T> Optional<T> reading(Reading<T> part) {
    try {
      return part.read();
    } catch (Refused refused) {
      problems.error(refused.path, refused.span, refused.getMessage(), refused.hint);
    } catch (IOException | RuntimeException fault) {
      Fault.of(fault, lines, parser.currentLocation().getCharOffset()).report(problems);
    }
    return Optional.empty();
  }

  private interface Reading<T> {
    Optional<T> read() throws IOException;
  }

  private Optional<Node.Mapping> sections() throws IOException {
    Optional<Node> root = document();
    if (root.isEmpty()) {
      problems.error(
          PlanPath.ROOT, Span.START, "The file is empty.", "Start with the section 'plan:'.");
      return Optional.empty();
    }
    if (root.get() instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return Optional.of(mapping);
    }
    problems.error(
        PlanPath.ROOT,
        root.get().span(),
        "This is not a plan: it has no sections.",
        "Start with the section 'plan:'.");
    return Optional.empty();
  }

  private Optional<Node> document() throws IOException {
    if (parser.nextToken() == null) {
      return Optional.empty();
    }
    Node root = node(PlanPath.ROOT, 0);
    if (parser.nextToken() != null) {
      problems.error(
          PlanPath.ROOT,
          span(),
          "A second document starts here; a file holds one.",
          "Put each in a file of its own.");
    }
    return Optional.of(root);
  }

  private Node node(PlanPath path, int depth) throws IOException {
    Span span = span();
    if (depth > DEEPEST) {
      throw new Refused(path, span, "This is nested too deep.", "Use fewer levels.");
    }
    if (++values > MOST_VALUES) {
      throw new Refused(
          path,
          span,
          "The file holds more than " + MOST_VALUES + " values: too many.",
          "Point to documents for the detail.");
    }
    forbidden.mark(path, start());
    Node node =
        switch (parser.currentToken()) {
          case START_OBJECT -> mapping(path, span, depth);
          case START_ARRAY -> sequence(path, span, depth);
          default -> scalar(path, span);
        };
    spans.putIfAbsent(path.pointer(), span);
    return node;
  }

  private Node scalar(PlanPath path, Span span) throws IOException {
    String value = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    if (value.length() > PlanText.LONGEST) {
      problems.error(
          path,
          span,
          "This text is longer than " + PlanText.LONGEST + " characters.",
          "Point to a document instead.");
      return new Node.Scalar(path, span, "");
    }
    forbidden.text(path, span, value);
    return new Node.Scalar(path, span, value.replace('\u00A0', ' ').strip());
  }

  private Node sequence(PlanPath path, Span span, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(path.item(items.size()), depth + 1));
    }
    return new Node.Sequence(path, span, items);
  }

  private Node mapping(PlanPath path, Span span, int depth) throws IOException {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Span key = span();
      String name = key(path, key);
      PlanPath at = path.child(name);
      parser.nextToken();
      if (parser.currentToken().isStructStart()) {
        spans.putIfAbsent(at.pointer(), key);
      }
      Node value = node(at, depth + 1);
      Node.Entry earlier = entries.putIfAbsent(name, new Node.Entry(key, value));
      if (earlier != null) {
        problems.error(
            at,
            key,
            "'" + name + "' is given twice: here and on line " + earlier.key().line() + ".",
            "Keep one of the two.");
      }
    }
    return new Node.Mapping(path, span, entries);
  }

  private String key(PlanPath path, Span span) throws IOException {
    String name = parser.currentName();
    if (name.length() > LONGEST_KEY) {
      throw new Refused(
          path,
          span,
          "This key is longer than " + LONGEST_KEY + " characters.",
          "Put a text that has a comma or a colon in double quotes.");
    }
    forbidden.mark(path.child(name), start());
    forbidden.key(path, span, name);
    return name;
  }

  private long start() {
    return parser.currentTokenLocation().getCharOffset();
  }

  private Span span() {
    return lines.span(start(), parser.currentLocation().getCharOffset());
  }

  /** A limit is passed: reading stops here. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient PlanPath path;
    private final transient Span span;
    private final String hint;

    Refused(PlanPath path, Span span, String message, String hint) {
      super(message, null, false, false);
      this.path = path;
      this.span = span;
      this.hint = hint;
    }
  }
}
