package org.dueregard.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * requirement. The head counts every suite, so they wait in a temporary file until the last plan
 * has come, and memory does not grow with their number.
 */
final class JunitVolume implements Volume {
  private final Repository repository;
  private final FailOn failOn;
  private final OutputStream out;
  private final FileChannel waiting;
  private final Writer written;
  private final XMLStreamWriter suites;
  private final Map<JunitCase.Result, Integer> results = new EnumMap<>(JunitCase.Result.class);
  private Optional<Report.Subject> first = Optional.empty();

  JunitVolume(Options options, OutputStream out) throws IOException {
    this.repository = options.repository();
    this.failOn = options.failOn();
    this.out = out;
    this.waiting =
        FileChannel.open(
            Files.createTempFile("dueregard", ".xml"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.written = writer(Channels.newOutputStream(waiting));
    this.suites = xml(written);
  }

  @Override
  public void add(Report report) throws IOException {
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
    for (List<Finding> findings : bySource.values()) {
      suite(
          report,
          filed,
          findings.get(0).requirement().source(),
          findings.stream().map(finding -> JunitCase.of(finding, failOn)).toList());
    }
  }

  private void suite(Report report, Filed filed, Source source, List<JunitCase> cases)
      throws IOException {
    JunitSuite suite =
        new JunitSuite(
            report.plan(),
            filed.plan(),
            report.assurance().map(assurance -> assurance.level().word()).orElse(""),
            source.title(),
            dotted(filed.planId()) + "." + dotted(source.id()),
            cases);
    first = first.or(() -> Optional.of(report.plan()));
    suite.results().forEach((result, count) -> results.merge(result, count, Integer::sum));
    try {
      suite.write(suites);
    } catch (XMLStreamException fault) {
      throw whatTheDiskSaid(fault);
    }
  }

  /** Build servers make a tree of the parts between dots. */
  private static String dotted(String path) {
    return path.replace('.', '-').replace('/', '.');
  }

  @Override
  public void close() throws IOException {
    try (waiting) {
      written.flush();
      waiting.position(0);
      Writer writer = writer(out);
      XMLStreamWriter xml = xml(writer);
      head(xml);
      xml.flush();
      writer.flush();
      Channels.newInputStream(waiting).transferTo(out);
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      writer.append('\n').flush();
    } catch (XMLStreamException fault) {
      throw whatTheDiskSaid(fault);
    }
  }

  /** Ends within the element that holds the suites. */
  private void head(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    JunitSuite.attribute(xml, "name", "dueregard");
    if (first.isPresent()) {
      JunitSuite.counts(xml, results, first.get());
    }
    xml.writeCharacters("");
  }

  /**
   * Behind it, the XML writer does not see the encoding, and so writes every character as it is.
   */
  private static Writer writer(OutputStream out) {
    return new BufferedWriter(Format.writer(out));
  }

  private static XMLStreamWriter xml(Writer writer) throws IOException {
    try {
      return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    } catch (XMLStreamException fault) {
      throw whatTheDiskSaid(fault);
    }
  }

  /** The XML writer hides the fault of a file in one of its own. */
  private static IOException whatTheDiskSaid(XMLStreamException fault) {
    return fault.getNestedException() instanceof IOException disk ? disk : new IOException(fault);
  }
}
