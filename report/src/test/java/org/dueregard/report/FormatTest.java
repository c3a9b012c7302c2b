package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
  @Test
  void wordsAndMediaTypesAreThoseOfTheFlagsAndOfTheServer() {
    assertThat(Arrays.stream(Format.values()).map(f -> f.word() + " " + f.mediaType()))
        .containsExactly(
            "text text/plain",
            "json application/json",
            "ndjson application/x-ndjson",
            "html text/html",
            "markdown text/markdown",
            "csv text/csv",
            "sarif application/sarif+json",
            "junit application/xml",
            "gitlab application/json",
            "github text/plain",
            "docx application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pdf application/pdf");
  }

  @ParameterizedTest
  @EnumSource
  void theSameWordsComeInAnyLocale(Format format) {
    String british = Sample.written(format, Ashdene.report(), Options.PLAIN);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Sample.written(format, Ashdene.report(), Options.PLAIN)).isEqualTo(british);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Sample.written(format, Ashdene.report(), Options.PLAIN)).isEqualTo(british);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theWriterIsLeftOpen(Format format) throws IOException {
    List<String> closed = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };

    format.write(Ashdene.report(), Options.PLAIN, out);

    assertThat(closed).isEmpty();
    assertThat(out.size()).isPositive();
    if (format.isText()) {
      assertThat(out.toString(StandardCharsets.UTF_8))
          .endsWith("\n")
          .containsIgnoringCase("Ashdene");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFullDiskIsAnIoException(Format format) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> format.write(Ashdene.report(), Options.PLAIN, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  @ParameterizedTest
  @EnumSource
  void noFormatSaysWhatACheckCannotKnow(Format format) {
    assertThat(Sample.written(format, Ashdene.report(), new Options(false, true, Audience.LEAD)))
        .doesNotContainPattern(
            "(?i)\\b(compliant|lawful|unlawful|passed|approved|hard to reach)\\b");
  }
}
