package org.dueregard.report;

import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.finding.Citation;
import org.dueregard.finding.FailOn;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Problem;

/**
 * A test case of JUnit's XML.
 *
 * @param name what is asked
 * @param line where in the file
 * @param result what became of it
 * @param message in one line; empty where it is met
 * @param detail why it matters, where it comes from and what to do
 */
record JunitCase(String name, int line, Result result, String message, String detail) {
  /** What build servers tell apart, as the element that says it. */
  enum Result {
    /** Met. */
    NOTHING(""),
    /** A gap below the fail level. */
    TOLD("system-out"),
    SKIPPED("skipped"),
    FAILURE("failure"),
    ERROR("error");

    private final String element;

    Result(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  static JunitCase of(Finding finding, FailOn failOn) {
    return new JunitCase(
        finding.requirement().id() + " " + finding.requirement().title(),
        Filed.place(finding).line(),
        result(finding, failOn),
        finding.outcome() == Outcome.MET ? "" : Wording.inShort(finding),
        detail(finding));
  }

  /** A problem that stops the check is an error; any other is told. */
  static JunitCase of(Problem problem, Filed filed) {
    String place = filed.file(problem) + ":" + problem.line() + ":" + problem.column();
    return new JunitCase(
        Filed.id(problem) + " " + place,
        problem.line(),
        problem.isError() ? Result.ERROR : Result.TOLD,
        "File " + problem.severity().word() + ": " + Wording.problem(problem),
        place);
  }

  private static Result result(Finding finding, FailOn failOn) {
    if (finding.outcome() == Outcome.MET) {
      return Result.NOTHING;
    }
    if (finding.outcome() == Outcome.COULD_NOT_EVALUATE) {
      return Result.ERROR;
    }
    if (!finding.isNewGap()) {
      return Result.SKIPPED;
    }
    return failOn.counts(finding) ? Result.FAILURE : Result.TOLD;
  }

  private static String detail(Finding finding) {
    String sources =
        finding.requirement().cite().stream()
            .map(Citation::toString)
            .collect(Collectors.joining("; "));
    return Wording.sentences(
        List.of(
            finding.requirement().why(),
            sources.isEmpty() ? "" : "Where it comes from: " + sources,
            finding.requirement().remedy()));
  }
}
