package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dueregard.finding.Report;
import org.dueregard.report.document.Document;

/** The formats a report can be written in: the one list behind flags, help and content types. */
public enum Format {
  TEXT("text/plain", Sharing.PARTED, false, text(TextWriter::write)),
  JSON(
      "application/json",
      Sharing.ARRAY,
      false,
      text((report, options, out) -> JsonWriter.write(report, out))),
  NDJSON(
      "application/x-ndjson",
      Sharing.LINES,
      false,
      text((report, options, out) -> JsonWriter.writeLine(report, out))),
  HTML(
      "text/html",
      Sharing.APART,
      true,
      text((report, options, out) -> HtmlWriter.write(paper(report, options), out))),
  MARKDOWN(
      "text/markdown",
      Sharing.PARTED,
      true,
      text((report, options, out) -> MarkdownWriter.write(paper(report, options), out))),
  CSV("text/csv", (options, single, out) -> new CsvVolume(options, out)),
  SARIF("application/sarif+json", SarifVolume::new),
  JUNIT("application/xml", (options, single, out) -> new JunitVolume(options, out)),
  GITLAB("application/json", (options, single, out) -> new GitlabVolume(options, out)),
  GITHUB("text/plain", (options, single, out) -> new GithubVolume(options, out)),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Sharing.APART,
      true,
      (report, options, out) -> PaperWriter.docx(paper(report, options), out)),
  PDF(
      "application/pdf",
      Sharing.APART,
      true,
      (report, options, out) -> PaperWriter.pdf(paper(report, options), out));

  private final String mediaType;
  private final Sharing sharing;
  private final boolean isForPeople;

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
  private final Layout layout;

  @SuppressWarnings("ImmutableEnumChecker") // nor do these
  private final Binding binding;

  Format(String mediaType, Sharing sharing, boolean isForPeople, Layout layout) {
    this.mediaType = mediaType;
    this.sharing = sharing;
    this.isForPeople = isForPeople;
    this.layout = layout;
    this.binding =
        (options, single, out) -> {
          throw new IllegalStateException(word() + " has a document for each plan");
        };
  }

  /** A format whose one document tells of every plan. */
  Format(String mediaType, Binding binding) {
    this.mediaType = mediaType;
    this.sharing = Sharing.WHOLE;
    this.isForPeople = false;
    this.binding = binding;
    this.layout =
        (report, options, out) -> {
          try (Volume volume = binding.open(options, true, out)) {
            volume.add(report);
          }
        };
  }

  /** The word in flags. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The usual ending of a file with it. */
  public String extension() {
    return switch (this) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      default -> word();
    };
  }

  /** The media type, without a character set; every text format is written in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it is text that can be read as it is, and not a file for a program. */
  public boolean isText() {
    return this != DOCX && this != PDF;
  }

  /** How the reports of several plans share one file. */
  public Sharing sharing() {
    return sharing;
  }

  /** Whether it shows the plan's digest too: the report must then hold it. */
  public boolean showsDigest() {
    return isForPeople;
  }

  /** Writes the whole report of one plan. A text ends with a line feed. Leaves the stream open. */
  public void write(Report report, Options options, OutputStream out) throws IOException {
    layout.write(report, options, out);
  }

  /**
   * Begins a document that tells of every plan; only where the sharing is {@link Sharing#WHOLE}.
   *
   * @param single whether the run can only ever have one plan
   */
  public Volume open(Options options, boolean single, OutputStream out) throws IOException {
    return binding.open(options, single, out);
  }

  private static Document paper(Report report, Options options) {
    return ReportDocument.of(report, options.audience(), options.house());
  }

  private static Layout text(TextLayout layout) {
    return (report, options, out) -> {
      Writer writer = writer(out);
      layout.write(report, options, writer);
      writer.flush();
    };
  }

  static Writer writer(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  private interface Layout {
    void write(Report report, Options options, OutputStream out) throws IOException;
  }

  private interface TextLayout {
    void write(Report report, Options options, Writer out) throws IOException;
  }

  private interface Binding {
    Volume open(Options options, boolean single, OutputStream out) throws IOException;
  }
}
