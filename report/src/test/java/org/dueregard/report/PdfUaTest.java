package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dueregard.report.document.Document;
import org.dueregard.report.office.SamplePaper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Papers as PDF, judged by veraPDF against PDF/UA-1: what a program can tell of it. */
class PdfUaTest {
  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<Document> papers() {
    return List.of(
        SamplePaper.saying("Plan " + SamplePaper.HEBREW + SamplePaper.ARABIC + SamplePaper.EMOJI),
        SamplePaper.withRows(60),
        ReportDocument.of(Ashdene.report(), Audience.LEAD, HouseStyle.OURS),
        ReportDocument.of(Sample.unreadable(), Audience.LEAD, HouseStyle.OURS),
        ReportDocument.of(Sample.saying("a".repeat(300)), Audience.LEAD, HouseStyle.OURS));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyoneCanReadThePaper(Document paper) throws IOException, VeraPDFException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PaperWriter.pdf(paper, out);

    ValidationResult result = validated(out.toByteArray());

    assertThat(result.getTestAssertions())
        .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED)
        .extracting(TestAssertion::getMessage)
        .isEmpty();
    assertThat(result.getTotalAssertions()).isGreaterThan(1000);
  }

  private static ValidationResult validated(byte[] pdf) throws IOException, VeraPDFException {
    PDFAFlavour universal = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), universal);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(universal, false)) {
      return validator.validate(parser);
    }
  }
}
