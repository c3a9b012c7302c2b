package org.dueregard.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.dueregard.finding.Requirement;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code explain}: one requirement, alone or against a plan. */
final class ExplainCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;

  private final PositionalParamSpec id =
      PositionalParamSpec.builder()
          .index("0")
          .required(true)
          .type(String.class)
          .paramLabel("REQUIREMENT")
          .description("Its id, as reports and 'dueregard requirements' print it.")
          .build();
  private final PositionalParamSpec argument =
      PositionalParamSpec.builder()
          .index("1")
          .arity("0..1")
          .type(String.class)
          .paramLabel("PLAN")
          .description("A plan; - is standard input.")
          .build();
  private final PlanOptions options = new PlanOptions();

  ExplainCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).addPositional(id).addPositional(argument);
    options.addWithWaiversTo(spec);
    Settings.addTo(spec, shell);
    spec.usageMessage()
        .description(
            "Explain a requirement: what is asked and by which law. With a plan: what was found,"
                + " why, and what would change it.")
        .footer(
            "",
            "Examples:",
            "  dueregard explain GUN-3-07",
            "  dueregard explain GUN-3-07 plan.yaml --as-of 2026-11-22");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Packs> packs = options.packs(shell);
    Assurance rules = load.get();
    int exit = explain(packs.map(rules::with).orElse(rules));
    return packs.filter(loaded -> loaded.broken() > 0).isPresent()
        ? ExitCode.PART_FAILED.code()
        : exit;
  }

  private int explain(Assurance assurance) throws IOException {
    Requirement requirement = Known.requirement(id.getValue(), assurance.requirements());
    String named = argument.getValue();
    if (named == null) {
      options.refuseNonsense(false);
      return print(ExplainedRequirement.of(requirement), ExitCode.NO_GAP);
    }
    PlanFile plan = PlanFinder.one(named, "Name one to explain.");
    options.refuseNonsense(plan.isStdin());
    Report report =
        new Assessor(
                assurance,
                options.check(shell, Set.of(requirement.id()), Set.of()),
                options,
                options.waivers(List.of(plan), true, shell),
                Baselines.none())
            .assess(plan, options.read(plan, shell), shell);
    Optional<Finding> finding = report.findings().stream().findFirst();
    // The finding's own requirement: its numbers are those of the law that applies to the plan.
    Prose prose = ExplainedRequirement.of(finding.map(Finding::requirement).orElse(requirement));
    if (finding.isEmpty()) {
      ExplainedFinding.addUnassessed(prose, report);
      return print(prose, report.isAssessed() ? ExitCode.NO_GAP : ExitCode.CANNOT_START);
    }
    ExplainedFinding.add(prose, finding.get(), report);
    boolean failed = finding.get().outcome() == Outcome.COULD_NOT_EVALUATE;
    return print(prose, failed ? ExitCode.PART_FAILED : ExitCode.NO_GAP);
  }

  private int print(Prose prose, ExitCode exit) throws IOException {
    shell.out().write(prose.bytes());
    shell.out().flush();
    return exit.code();
  }
}
