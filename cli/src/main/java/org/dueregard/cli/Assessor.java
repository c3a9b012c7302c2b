package org.dueregard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.yaml.Origin;
import org.dueregard.plan.yaml.Read;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Check;

/**
 * Checks a plan with what its repository keeps for it: the waivers and the baseline.
 *
 * @param options name the plans
 */
record Assessor(
    Assurance assurance, Check check, PlanOptions options, Waivers waivers, Baselines baselines) {

  /** The report of this plan, as it was read. */
  Report assess(PlanFile plan, Read read, Shell shell) {
    Path path = options.pathOf(plan, shell);
    Report report = assurance.assess(read, check.withWaivers(waivers.of(path)));
    List<Problem> malformed = waivers.problems(path);
    Report whole =
        malformed.isEmpty() || !report.isAssessed()
            ? report
            : report.withProblems(
                Stream.concat(report.problems().stream(), malformed.stream()).toList());
    return baselines.set(whole, path);
  }

  /** The report of a plan that was not checked, through our own fault. */
  Report failed(PlanFile plan, Throwable fault) {
    Problem problem =
        new Problem(
            Problem.Severity.ERROR,
            "This plan was not checked: " + Faults.oursInWords(fault),
            PlanPath.ROOT,
            1,
            1,
            "");
    Origin unread = new Origin(options.nameOf(plan), "");
    return assurance.assess(new Read.Rejected(unread, List.of(problem)), check);
  }
}
