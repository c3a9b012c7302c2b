package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.dueregard.finding.Report;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Documents over several reports, read by parsers that forgive nothing. */
final class Strict {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private static final Schema SARIF =
      schema(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json");
  private static final Schema GITLAB =
      schema(
          SpecificationVersion.DRAFT_2020_12,
          "/org/dueregard/report/gitlab-code-quality.schema.json");

  private Strict() {}

  /** What a format that tells of every plan writes. */
  static String together(Format format, Options options, Report... reports) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Volume volume = format.open(options, false, out)) {
      for (Report report : reports) {
        volume.add(report);
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A run in SARIF, valid by the official schema. */
  static JsonNode sarif(Report... reports) {
    JsonNode log = valid(SARIF, together(Format.SARIF, Options.PLAIN, reports));
    assertThat(log.get("runs")).hasSize(1);
    return log.get("runs").get(0);
  }

  /** The items of a code quality report. */
  static JsonNode gitlab(Report... reports) {
    return valid(GITLAB, together(Format.GITLAB, Options.PLAIN, reports));
  }

  /** The root of JUnit's XML, valid by a schema of ours. */
  static Element junit(Options options, Report... reports) {
    String xml = together(Format.JUNIT, options, reports);
    try {
      URL schema = Strict.class.getResource("/org/dueregard/report/junit.xsd");
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(schema)
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException malformed) {
      throw new AssertionError(xml, malformed);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  private static JsonNode valid(Schema schema, String document) {
    assertThat(
            schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
    try {
      return JSON.readTree(document);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static Schema schema(SpecificationVersion version, String resource) {
    try (InputStream in = Strict.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(version)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
