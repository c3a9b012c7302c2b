package org.dueregard.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dueregard.finding.Report;

/**
 * A test suite of JUnit's XML: one plan against one source of duty.
 *
 * @param plan what was checked
 * @param file its path in the repository
 * @param level its assurance level; empty where it could not be read
 * @param title of the source
 * @param classname a dotted name for its cases
 */
record JunitSuite(
    Report.Subject plan,
    String file,
    String level,
    String title,
    String classname,
    List<JunitCase> cases) {

  /** How many cases came out how. */
  Map<JunitCase.Result, Integer> results() {
    Map<JunitCase.Result, Integer> results = new EnumMap<>(JunitCase.Result.class);
    cases.forEach(one -> results.merge(one.result(), 1, Integer::sum));
    return results;
  }

  void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute(xml, "name", file + ": " + title);
    counts(xml, results(), plan);
    attribute(xml, "file", file);
    xml.writeCharacters("\n    ");
    xml.writeStartElement("properties");
    property(xml, "plan", plan.title());
    property(xml, "sha256", plan.sha256());
    property(xml, "assurance level", level);
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
    for (JunitCase one : cases) {
      write(xml, one);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  /** How many there are of each, when, and no time: the same plan gives the same bytes. */
  static void counts(
      XMLStreamWriter xml, Map<JunitCase.Result, Integer> results, Report.Subject plan)
      throws XMLStreamException {
    int all = results.values().stream().mapToInt(Integer::intValue).sum();
    attribute(xml, "tests", String.valueOf(all));
    attribute(xml, "failures", count(results, JunitCase.Result.FAILURE));
    attribute(xml, "errors", count(results, JunitCase.Result.ERROR));
    attribute(xml, "skipped", count(results, JunitCase.Result.SKIPPED));
    attribute(xml, "time", "0");
    attribute(xml, "timestamp", plan.asOf() + "T00:00:00");
  }

  private static String count(Map<JunitCase.Result, Integer> results, JunitCase.Result result) {
    return String.valueOf(results.getOrDefault(result, 0));
  }

  private static void property(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    if (!value.isBlank()) {
      xml.writeCharacters("\n      ");
      xml.writeEmptyElement("property");
      attribute(xml, "name", name);
      attribute(xml, "value", value);
    }
  }

  private void write(XMLStreamWriter xml, JunitCase one) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute(xml, "name", one.name());
    attribute(xml, "classname", classname);
    attribute(xml, "time", "0");
    attribute(xml, "file", file);
    attribute(xml, "line", String.valueOf(one.line()));
    switch (one.result()) {
      case NOTHING -> {}
      case TOLD -> {
        xml.writeStartElement("system-out");
        xml.writeCharacters(safe(one.message() + " " + one.detail()));
        xml.writeEndElement();
      }
      case SKIPPED -> {
        xml.writeEmptyElement("skipped");
        attribute(xml, "message", one.message());
      }
      case FAILURE, ERROR -> {
        xml.writeStartElement(one.result().element());
        attribute(xml, "message", one.message());
        attribute(xml, "type", "error");
        xml.writeCharacters(safe(one.detail()));
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, safe(value));
  }

  /** Without the two characters that XML forbids and plain text may have. */
  private static String safe(String text) {
    return PlainText.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD').strip();
  }
}
