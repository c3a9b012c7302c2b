package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dueregard.finding.FailOn;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Report;
import org.dueregard.finding.Source;

/**
 * JUnit's XML, as build servers read it: a suite for each plan and source of duty, a case for each
 * requirement. The head counts every suite, so all are kept until the last plan has come.
 */
final class JunitVolume implements Volume {
  private final Repository repository;
  private final FailOn failOn;
  private final OutputStream out;
  private final List<JunitSuite> suites = new ArrayList<>();

  JunitVolume(Options options, OutputStream out) {
    this.repository = options.repository();
    this.failOn = options.failOn();
    this.out = out;
  }

  @Override
  public void add(Report report) {
    Filed filed = new Filed(report, repository);
    List<JunitCase> problems =
        filed.problems().stream().map(problem -> JunitCase.of(problem, filed)).toList();
    if (!problems.isEmpty()) {
      suite(report, filed, new Source("file", "The file itself", ""), problems);
    }
    Map<String, List<Finding>> bySource =
        new Outline(report)
            .all().stream()
                .collect(
                    Collectors.groupingBy(
                        finding -> finding.requirement().source().id(),
                        TreeMap::new,
                        Collectors.toList()));
    bySource.forEach(
        (id, findings) ->
            suite(
                report,
                filed,
                findings.get(0).requirement().source(),
                findings.stream().map(finding -> JunitCase.of(finding, failOn)).toList()));
  }

  private void suite(Report report, Filed filed, Source source, List<JunitCase> cases) {
    suites.add(
        new JunitSuite(
            report.plan(),
            filed.plan(),
            report.assurance().map(assurance -> assurance.level().word()).orElse(""),
            source.title(),
            dotted(filed.planId()) + "." + dotted(source.id()),
            cases));
  }

  /** Build servers make a tree of the parts between dots. */
  private static String dotted(String path) {
    return path.replace('.', '-').replace('/', '.');
  }

  @Override
  public void close() throws IOException {
    StringWriter document = new StringWriter();
    try {
      write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document));
    } catch (XMLStreamException fault) {
      throw new IOException(fault);
    }
    Writer writer = Format.writer(out);
    writer.write(document.append('\n').toString());
    writer.flush();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    JunitSuite.attribute(xml, "name", "dueregard");
    if (!suites.isEmpty()) {
      JunitSuite.counts(
          xml,
          suites.stream().flatMap(suite -> suite.cases().stream()).toList(),
          suites.get(0).plan());
    }
    for (JunitSuite suite : suites) {
      suite.write(xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }
}
