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
  TEXT("text/plain", Sharing.PARTED, text(TextWriter::write)),
  JSON(
      "application/json",
      Sharing.ARRAY,
      text((report, options, out) -> JsonWriter.write(report, out))),
  NDJSON(
      "application/x-ndjson",
      Sharing.LINES,
      text((report, options, out) -> JsonWriter.writeLine(report, out))),
  HTML("text/html", Sharing.APART),
  MARKDOWN("text/markdown", Sharing.PARTED),
  CSV("text/csv", (options, single, out) -> new CsvVolume(options, out)),
  SARIF("application/sarif+json", SarifVolume::new),
  JUNIT("application/xml", (options, single, out) -> new JunitVolume(options, out)),
  GITLAB("application/json", (options, single, out) -> new GitlabVolume(options, out)),
  GITHUB("text/plain", (options, single, out) -> new GithubVolume(options, out)),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Sharing.APART),
  PDF("application/pdf", Sharing.APART);

  private final String mediaType;
  private final Sharing sharing;
  private final boolean isForPeople;

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
  private final Layout layout;

  @SuppressWarnings("ImmutableEnumChecker") // nor do these
  private final Binding binding;

  /** A format for people: the report as a paper. */
  Format(String mediaType, Sharing sharing) {
    this.mediaType = mediaType;
    this.sharing = sharing;
    this.isForPeople = true;
    this.layout = (report, options, out) -> draw(paper(report, options), out);
    this.binding = this::noVolume;
  }

  /** A format of another kind with a document for each plan. */
  Format(String mediaType, Sharing sharing, Layout layout) {
    this.mediaType = mediaType;
    this.sharing = sharing;
    this.isForPeople = false;
    this.layout = layout;
    this.binding = this::noVolume;
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

  /**
   * Draws a paper. Leaves the stream open.
   *
   * @throws IllegalArgumentException if the format is not one for people
   */
  void draw(Document paper, OutputStream out) throws IOException {
    switch (this) {
      case DOCX -> PaperWriter.docx(paper, out);
      case PDF -> PaperWriter.pdf(paper, out);
      case HTML, MARKDOWN -> {
        Writer writer = writer(out);
        if (this == HTML) {
          HtmlWriter.write(paper, writer);
        } else {
          MarkdownWriter.write(paper, writer);
        }
        writer.flush();
      }
      default -> throw new IllegalArgumentException("no paper comes in " + word());
    }
  }

  private Volume noVolume(Options options, boolean single, OutputStream out) {
    throw new IllegalStateException(word() + " has a document for each plan");
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
