package org.dueregard.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Force;
import org.dueregard.finding.Requirement;
import org.dueregard.rules.Assurance;
import org.dueregard.server.RequirementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requirements}: lists the catalogue. */
@Command(
    name = "requirements",
    description = "List the requirements that plans are checked against.",
    footer = {
      "",
      "Examples:",
      "  dueregard requirements --source gunning",
      "  dueregard requirements --force law --in-force 2027-07-29 -f json"
    })
final class RequirementsCommand implements Callable<Integer> {
  /** How the list is written. */
  enum Layout {
    TEXT,
    JSON
  }

  private final Shell shell;
  private final Supplier<Assurance> load;

  @Option(
      names = "--source",
      split = ",",
      paramLabel = "NAME",
      description = "Only those from this source.")
  private Set<String> sources = new LinkedHashSet<>();

  @Option(
      names = "--force",
      split = ",",
      paramLabel = "FORCE",
      description = "Only those of this force: law, risk, guidance or practice.")
  private Set<Force> forces = new LinkedHashSet<>();

  @Option(
      names = "--in-force",
      paramLabel = "DATE",
      description = "Only those in force on this day.")
  private Optional<LocalDate> day;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FMT",
      defaultValue = "text",
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private Layout layout;

  RequirementsCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  @Override
  public Integer call() throws IOException {
    List<Requirement> all = load.get().requirements();
    sources.forEach(source -> Known.refuseUnknownSource(source, all));
    List<Requirement> listed = all.stream().filter(this::isWanted).toList();
    shell
        .out()
        .write(layout == Layout.JSON ? RequirementJson.list(listed) : RequirementTable.of(listed));
    shell.out().flush();
    return ExitCode.NO_GAP.code();
  }

  private boolean isWanted(Requirement requirement) {
    return (sources.isEmpty() || sources.contains(requirement.source().id()))
        && (forces.isEmpty() || forces.contains(requirement.force()))
        && (day.isEmpty() || requirement.inForce().includes(day.get()));
  }
}
