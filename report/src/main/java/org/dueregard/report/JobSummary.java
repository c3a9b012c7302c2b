package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;

/**
 * The summary of a job of GitHub Actions, in Markdown: for each plan its counts, what is wrong with
 * the file, its gaps and what is waived. GitHub drops a summary that is too long, so plans that
 * would not fit are counted instead.
 */
public final class JobSummary implements Volume {
  /** The most bytes that GitHub takes of one step. */
  public static final int LIMIT = 1024 * 1024;

  /** Kept free for the last sentence. */
  private static final int RESERVE = 200;

  private final Repository repository;
  private final OutputStream out;
  private long room;
  private int leftOut;

  /**
   * Begins a summary.
   *
   * @param taken how many bytes of the summary are there already
   */
  public JobSummary(Options options, long taken, OutputStream out) throws IOException {
    this.repository = options.repository();
    this.out = out;
    this.room = LIMIT - RESERVE - taken;
    write("## Due Regard\n\n" + Wording.WHAT_THIS_IS + "\n");
  }

  @Override
  public void add(Report report) throws IOException {
    if (leftOut > 0 || !write(plan(report, new Filed(report, repository)))) {
      leftOut++;
    }
  }

  @Override
  public void close() throws IOException {
    if (leftOut > 0) {
      String rest = "\n" + leftOut + " more plans do not fit here. See the reports.\n";
      out.write(rest.getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private boolean write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > room) {
      return false;
    }
    room -= bytes.length;
    out.write(bytes);
    return true;
  }

  private static String plan(Report report, Filed filed) {
    StringBuilder text = new StringBuilder();
    text.append("\n### ").append(MarkdownText.of(filed.plan())).append("\n\n");
    text.append(MarkdownText.of(GithubVolume.summary(report))).append('\n');
    List<Problem> problems = filed.problems();
    Outline outline = new Outline(report);
    List<Finding> waived = outline.with(Outcome.WAIVED);
    if (!problems.isEmpty() || !outline.gaps().isEmpty() || !waived.isEmpty()) {
      text.append("\n| Line | What | Found, and what to do |\n|---|---|---|\n");
    }
    for (Problem problem : problems) {
      String word = "file " + problem.severity().word();
      row(text, filed.file(problem) + ":" + problem.line(), word, Wording.problem(problem));
    }
    outline.gaps().forEach(gap -> row(text, gap));
    waived.forEach(gap -> row(text, gap));
    return text.toString();
  }

  private static void row(StringBuilder text, Finding gap) {
    String what = gap.requirement().id() + ", " + Wording.force(gap.force());
    row(text, String.valueOf(Filed.place(gap).line()), what, Wording.inShort(gap));
  }

  private static void row(StringBuilder text, String... cells) {
    for (String cell : cells) {
      text.append("| ").append(MarkdownText.of(PlainText.of(cell))).append(' ');
    }
    text.append("|\n");
  }
}
