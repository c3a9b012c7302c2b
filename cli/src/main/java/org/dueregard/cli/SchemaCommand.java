package org.dueregard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dueregard.plan.PlanSchema;
import org.dueregard.report.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schema}: prints a JSON Schema. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of a plan, for editors, or of the JSON report.",
    footer = {
      "",
      "Examples:",
      "  dueregard schema > plan.schema.json",
      "  dueregard schema --report > report.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Shell shell;

  @Option(names = "--report", description = "The schema of the report instead.")
  private boolean report;

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    PrintWriter out = shell.print();
    out.print((report ? ReportSchema.json() : PlanSchema.json()).stripTrailing() + "\n");
    out.flush();
    return ExitCode.NO_GAP.code();
  }
}
