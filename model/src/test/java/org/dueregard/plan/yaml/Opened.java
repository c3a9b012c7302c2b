package org.dueregard.plan.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.dueregard.finding.Problem;

/**
 * Shorthand for tests: a few lines of YAML opened as a section, or a plan read from text.
 *
 * @param section the section, nothing bound yet
 * @param problems what is found as the test binds it
 */
record Opened(Section section, Problems problems) {
  /** The least that can be assessed without a warning. */
  static final String NEEDED =
      """
      plan: {title: Evening hours, stage: idea}
      proposal: {summary: Close at 8pm, change_types: [change_hours]}
      decision: {what: Hours, maker: NHS Midshire ICB board, date: July 2027}
      bodies: [{name: NHS Midshire ICB, type: icb, role: lead_commissioner}]
      """;

  static Opened of(String yaml) {
    Problems problems = new Problems();
    YamlTree.Tree tree = YamlTree.read(yaml, problems);
    return new Opened(Section.top(new Binding(problems), tree.top().orElseThrow()), problems);
  }

  /** The needed facts with these lines after them; no activities unless they are given. */
  static Read plan(String more) {
    String activities = more.contains("activities:") ? "" : "activities: none\n";
    return read(NEEDED + activities + more);
  }

  static Read read(String text) {
    return new PlanReader().read("plan.yaml", text.getBytes(UTF_8));
  }

  List<String> said() {
    return said(problems.inFileOrder());
  }

  static List<String> said(Read read) {
    return said(read.problems());
  }

  private static List<String> said(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                String.format(
                    "%d:%d %s: %s %s",
                    problem.line(),
                    problem.column(),
                    problem.severity().word(),
                    problem.message(),
                    problem.hint()))
        .toList();
  }
}
