package org.dueregard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** How many requirements have each outcome, as a format for terminals or programs has it. */
final class MachineCounts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OUTCOME =
      "(could not evaluate|needs? judgement|not applicable|not due yet|not shown|not met|waived|met)";
  private static final Pattern NUMBER = Pattern.compile("\\b(\\d+) " + OUTCOME + "\\b");
  private static final Pattern TEXT_HEAD =
      Pattern.compile(
          "[A-Z]+(?:-[A-Z0-9]+)*-\\d+ \\S "
              + OUTCOME
              + "(?:, [a-z]+)? (?:law|legal risk|guidance or policy|good practice)\\b");

  private MachineCounts() {}

  /** A sentence such as {@code 3 met, 1 need judgement}. */
  static Map<String, Integer> sentence(String sentence) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher number = NUMBER.matcher(Piece.plain(sentence));
    while (number.find()) {
      String outcome = number.group(2).replace("need ", "needs ");
      counts.put(outcome, Integer.valueOf(number.group(1)));
    }
    return counts;
  }

  /** The lines of a text from the first that begins so up to an empty one. */
  static String paragraph(String text, String beginning) {
    return text.lines()
        .dropWhile(line -> !line.matches(beginning + ".*"))
        .takeWhile(line -> !line.isEmpty() && !line.startsWith("::"))
        .collect(Collectors.joining("\n"));
  }

  /** What stands in a text report under a heading, up to the next; empty where it has none. */
  static String section(String text, String heading) {
    return text.lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> line.isEmpty() || line.startsWith(" "))
        .collect(Collectors.joining("\n"));
  }

  /** The findings that text reports list, by outcome. */
  static Map<String, Integer> listed(String text) {
    return tally(TEXT_HEAD.matcher(Piece.plain(text)).results().map(one -> one.group(1)).toList());
  }

  /** How many entries a text report has under "not due yet". */
  static int notDueYet(String text) {
    return section(text, "NOT DUE YET").split("(?m)^    (?=[A-Z]+-)", -1).length - 1;
  }

  /** How many notes there are on a change, with those that are only counted. */
  static int annotations(String github) {
    Matcher more = Pattern.compile("::(\\d+) more, ").matcher(github);
    int leftOut = more.find() ? Integer.parseInt(more.group(1)) : 0;
    return leftOut + github.split("(?m)^::(?:error|warning|notice) file=", -1).length - 1;
  }

  static Map<String, Integer> findings(JsonNode report) {
    return tally(texts(report.get("findings"), "/outcome"));
  }

  static Map<String, Integer> counts(JsonNode counts) {
    Map<String, Integer> found = new TreeMap<>();
    counts.properties().forEach(one -> found.put(one.getKey(), one.getValue().asInt()));
    return found;
  }

  static Map<String, Integer> sarif(JsonNode sarif) {
    return tally(texts(sarif.at("/runs/0/results"), "/properties/outcome"));
  }

  static Map<String, Integer> gitlab(JsonNode items) {
    return tally(texts(items, "/description").stream().map(MachineCounts::first).toList());
  }

  private static List<String> texts(JsonNode array, String pointer) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(one -> one.at(pointer).asText())
        .toList();
  }

  static Map<String, Integer> csv(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<String> outcomes = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(text.substring(1), format)) {
      for (CSVRecord row : rows) {
        outcomes.add(row.get("Outcome"));
      }
    }
    return tally(outcomes);
  }

  /** The cases, by what they say became of them; one that says nothing is met. */
  static Map<String, Integer> junit(byte[] bytes) throws IOException {
    List<String> outcomes = new ArrayList<>();
    for (Element test : elements(xml(bytes).getElementsByTagName("testcase"))) {
      Node said = test.getFirstChild();
      if (said instanceof Element result) {
        String message = result.getAttribute("message");
        outcomes.add(first(message.isEmpty() ? result.getTextContent() : message));
      } else {
        outcomes.add("met");
      }
    }
    return tally(outcomes);
  }

  /** What the suites of JUnit's XML say of how many cases they have, added up. */
  static int junitTests(byte[] bytes) throws IOException {
    return elements(xml(bytes).getElementsByTagName("testsuite")).stream()
        .mapToInt(suite -> Integer.parseInt(suite.getAttribute("tests")))
        .sum();
  }

  private static Element xml(byte[] bytes) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException fault) {
      throw new IOException(fault);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }

  /** "Not met: There is ..." begins with the outcome. */
  private static String first(String text) {
    return text.strip().split(":", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** How often each outcome comes; what is no outcome is a problem with the file. */
  private static Map<String, Integer> tally(List<String> outcomes) {
    Map<String, Integer> counts = new TreeMap<>();
    outcomes.stream()
        .filter(outcome -> outcome.matches(OUTCOME))
        .forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    return counts;
  }
}
