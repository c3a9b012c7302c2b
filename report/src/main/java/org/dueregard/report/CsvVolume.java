package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.finding.Because;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Waiver;

/**
 * The gaps as a spreadsheet: a row for each, most pressing first, then what is waived, with the
 * columns of the gap table. Problems with a file stand before its gaps. RFC 4180, with the mark by
 * which spreadsheet programs know UTF-8.
 */
final class CsvVolume implements Volume {
  private static final String UTF_8_MARK = "\uFEFF";
  private static final List<String> HEAD =
      List.of(
          "Plan",
          "No.",
          "Outcome",
          "What is needed",
          "Where it comes from",
          "What we found",
          "Why it matters",
          "What to do",
          "Who",
          "Do it by",
          "Overdue",
          "Requirement",
          "Force",
          "Place");

  private final Repository repository;
  private final Writer out;

  CsvVolume(Options options, OutputStream out) throws IOException {
    this.repository = options.repository();
    this.out = Format.writer(out);
    this.out.write(UTF_8_MARK);
    row(HEAD);
  }

  @Override
  public void add(Report report) throws IOException {
    Outline outline = new Outline(report);
    String plan = report.plan().title().isBlank() ? file(report) : report.plan().title();
    int number = 0;
    for (Problem problem : outline.problems()) {
      problem(plan, ++number, problem, file(report));
    }
    for (Finding gap : outline.gaps()) {
      finding(plan, ++number, gap, file(report));
    }
    for (Finding waived : outline.with(Outcome.WAIVED)) {
      finding(plan, ++number, waived, file(report));
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void problem(String plan, int number, Problem problem, String planFile)
      throws IOException {
    String file = problem.file().isEmpty() ? planFile : repository.path(problem.file());
    row(
        List.of(
            plan,
            String.valueOf(number),
            "file " + problem.severity().word(),
            "A file that can be read as it is meant",
            "",
            problem.message(),
            "",
            problem.hint(),
            "",
            "now",
            "",
            "",
            "",
            file + ":" + problem.line() + ":" + problem.column()));
  }

  private void finding(String plan, int number, Finding finding, String file) throws IOException {
    row(
        List.of(
            plan,
            String.valueOf(number),
            finding.outcome().words(),
            finding.requirement().title(),
            finding.requirement().cite().stream()
                .map(CsvVolume::source)
                .collect(Collectors.joining("; ")),
            found(finding),
            Wording.show(finding.requirement().why()),
            finding.waiver().map(Wording::waived).orElse(finding.requirement().remedy()),
            finding.owner().or(() -> finding.waiver().map(Waiver::approvedBy)).orElse(""),
            Wording.dueBy(finding),
            finding.overdue() ? "yes" : "no",
            finding.requirement().id(),
            finding.force().word(),
            finding.at().stream()
                .findFirst()
                .map(place -> file + ":" + place.line() + ":" + place.column())
                .orElse(file)));
  }

  private static String source(Citation citation) {
    return citation.url().isEmpty() ? citation.toString() : citation + " (" + citation.url() + ")";
  }

  private static String found(Finding finding) {
    String facts =
        finding.because().stream().map(CsvVolume::fact).collect(Collectors.joining("; "));
    String found = Wording.show(finding.found());
    return facts.isEmpty() ? found : found + " The facts: " + facts + ".";
  }

  private static String fact(Because because) {
    Place place = because.place();
    return Wording.show(because.fact() + ": " + because.value())
        + " ("
        + Wording.path(place.path())
        + ", line "
        + place.line()
        + ")";
  }

  private String file(Report report) {
    return repository.path(report.plan().file());
  }

  private void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvVolume::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  /** Quoted always, so that a program with another separator cannot take a part for a cell. */
  private static String cell(String text) {
    String shown = PlainText.of(text).strip();
    return '"' + (isFormula(shown) ? "'" : "") + shown.replace("\"", "\"\"") + '"';
  }

  /** Spreadsheet programs run text that begins so; the wide forms count in some. */
  private static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@|%＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }
}
