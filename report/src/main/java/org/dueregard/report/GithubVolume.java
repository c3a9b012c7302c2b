package org.dueregard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;

/**
 * Workflow commands of GitHub Actions: a line in the log for each plan, then an annotation for each
 * problem with a file and each new gap. GitHub shows only so many of each level, so the rest is
 * counted; no more than those are kept in memory.
 */
final class GithubVolume implements Volume {
  /** Shown in a step: 10 errors, 10 warnings and 10 notices, of which one says what is left out. */
  private enum Level {
    ERROR(10),
    WARNING(10),
    NOTICE(9);

    private final int most;

    Level(int most) {
      this.most = most;
    }
  }

  private final Repository repository;
  private final Writer out;
  private final Map<Level, List<String>> shown = new EnumMap<>(Level.class);
  private int leftOut;

  GithubVolume(Options options, OutputStream out) throws IOException {
    this.repository = options.repository();
    this.out = Format.writer(out);
    for (Level level : Level.values()) {
      shown.put(level, new ArrayList<>());
    }
    this.out.write("::group::Due Regard\n");
  }

  @Override
  public void add(Report report) throws IOException {
    Filed filed = new Filed(report, repository);
    // A line that began with the name of a plan could be taken for a command.
    out.write("Checked " + message(filed.plan() + ": " + summary(report)) + "\n");
    for (Problem problem : filed.problems()) {
      annotate(
          Weight.of(problem.severity()),
          filed.file(problem),
          "line=" + problem.line() + ",col=" + problem.column(),
          Filed.id(problem),
          Wording.problem(problem));
    }
    for (Finding gap : new Outline(report).gaps()) {
      if (gap.isNewGap()) {
        annotate(
            Weight.of(gap),
            filed.plan(),
            place(Filed.place(gap)),
            gap.requirement().id(),
            Wording.inShort(gap));
      }
    }
    out.flush();
  }

  /** The level and the count of each outcome, in the order of outcomes. */
  static String summary(Report report) {
    return report
        .assurance()
        .map(
            assurance ->
                Wording.sentence(assurance.level().word()) + ". " + Wording.counts(report) + ".")
        .orElse(Wording.NO_CHECK);
  }

  private static String place(Place place) {
    boolean isOneLine = place.endLine() == place.line() && place.endColumn() > place.column();
    String start = "line=" + place.line() + ",col=" + place.column();
    return isOneLine
        ? start + ",endLine=" + place.line() + ",endColumn=" + place.endColumn()
        : start;
  }

  private void annotate(Weight weight, String file, String place, String title, String text) {
    Level level = Level.valueOf(weight.annotation().toUpperCase(Locale.ROOT));
    List<String> some = shown.get(level);
    if (some.size() == level.most) {
      leftOut++;
      return;
    }
    some.add(
        "::"
            + weight.annotation()
            + " file="
            + property(file)
            + ","
            + place
            + ",title="
            + property(title)
            + "::"
            + message(text)
            + "\n");
  }

  @Override
  public void close() throws IOException {
    out.write("::endgroup::\n");
    for (List<String> some : shown.values()) {
      for (String annotation : some) {
        out.write(annotation);
      }
    }
    if (leftOut > 0) {
      out.write("::notice title=Due Regard::" + leftOut + " more, see the summary of the job.\n");
    }
    out.flush();
  }

  /** On one line, without what begins an escape or, anywhere in a line, an old command. */
  private static String message(String text) {
    return PlainText.of(text).strip().replace("%", "%25").replace("##[", "## [");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
