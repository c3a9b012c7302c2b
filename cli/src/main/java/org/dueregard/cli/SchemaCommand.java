package org.dueregard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dueregard.plan.PlanSchema;
import org.dueregard.report.ReportSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code schema}: prints a JSON Schema. */
final class SchemaCommand implements Callable<Integer> {
  private final Shell shell;

  private final OptionSpec report = Flags.yes("The schema of the report instead.", "--report");

  private final OptionSpec portfolio =
      Flags.yes("The schema of the portfolio instead.", "--portfolio");

  private final OptionSpec diff = Flags.yes("The schema of a diff instead.", "--diff");

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .addOption(report)
            .addOption(portfolio)
            .addOption(diff);
    spec.usageMessage()
        .description("Print the JSON Schema of a plan, for editors, or of a JSON report.")
        .footer(
            "",
            "Examples:",
            "  dueregard schema > plan.schema.json",
            "  dueregard schema --report > report.schema.json");
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter out = shell.print();
    out.print(schema().stripTrailing() + "\n");
    out.flush();
    return ExitCode.NO_GAP.code();
  }

  private String schema() {
    if (report.<Boolean>getValue()) {
      return ReportSchema.json();
    }
    if (portfolio.<Boolean>getValue()) {
      return ReportSchema.portfolio();
    }
    return diff.<Boolean>getValue() ? ReportSchema.diff() : PlanSchema.json();
  }
}
