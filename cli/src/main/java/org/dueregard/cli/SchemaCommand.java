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

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).addOption(report).addOption(portfolio);
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
    String schema =
        report.<Boolean>getValue()
            ? ReportSchema.json()
            : portfolio.<Boolean>getValue() ? ReportSchema.portfolio() : PlanSchema.json();
    out.print(schema.stripTrailing() + "\n");
    out.flush();
    return ExitCode.NO_GAP.code();
  }
}
