package org.dueregard.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.finding.Force;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Watched;
import org.dueregard.rules.Assurance;
import org.dueregard.server.RequirementJson;
import org.dueregard.server.WatchJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code requirements}: lists the catalogue. */
final class RequirementsCommand implements Callable<Integer> {
  private enum Layout {
    TEXT,
    JSON
  }

  private final Shell shell;
  private final Supplier<Assurance> load;

  private final OptionSpec sources =
      Flags.set(String.class, typed -> typed, "NAME", "Only those from these sources.", "--source");
  private final OptionSpec forces =
      Flags.set(
          Force.class,
          new Words<>(Force.class),
          "FORCE",
          "Only those of these forces: law, risk, guidance or practice.",
          "--force");
  private final OptionSpec inForce = Flags.day("Only those in force on this day.", "--in-force");
  private final OptionSpec watch =
      Flags.yes("The changes to watch instead: announced, but no rule turns on them.", "--watch");
  private final OptionSpec format =
      Flags.word(
          Layout.class,
          Layout.TEXT,
          "FMT",
          "text or json. Default: ${DEFAULT-VALUE}.",
          "-f",
          "--format");

  RequirementsCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .addOption(sources)
            .addOption(forces)
            .addOption(inForce)
            .addOption(watch)
            .addOption(format);
    spec.usageMessage()
        .description("List the requirements that plans are checked against.")
        .footer(
            "",
            "Examples:",
            "  dueregard requirements --source gunning",
            "  dueregard requirements --force law --in-force 2027-07-29 -f json",
            "  dueregard requirements --watch");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    boolean json = format.getValue() == Layout.JSON;
    shell.out().write(watch.<Boolean>getValue() ? watched(json) : listed(json));
    shell.out().flush();
    return ExitCode.NO_GAP.code();
  }

  private static byte[] watched(boolean json) {
    List<Watched> watched = Assurance.watched();
    return json ? WatchJson.list(watched) : WatchTable.of(watched);
  }

  private byte[] listed(boolean json) {
    List<Requirement> all = load.get().requirements();
    sources.<Set<String>>getValue().forEach(source -> Known.refuseUnknownSource(source, all));
    List<Requirement> listed = all.stream().filter(this::isWanted).toList();
    return json ? RequirementJson.list(listed) : RequirementTable.of(listed);
  }

  private boolean isWanted(Requirement requirement) {
    Set<String> from = sources.getValue();
    Set<Force> of = forces.getValue();
    LocalDate day = inForce.getValue();
    return (from.isEmpty() || from.contains(requirement.source().id()))
        && (of.isEmpty() || of.contains(requirement.force()))
        && (day == null || requirement.inForce().includes(day));
  }
}
