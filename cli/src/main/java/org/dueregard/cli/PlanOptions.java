package org.dueregard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.plan.yaml.Read;
import org.dueregard.rules.Check;
import org.dueregard.rules.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How a plan is read and for which day it is checked: shared by the commands that take a plan. */
final class PlanOptions {
  private static final String STDIN_NAME = "<stdin>";

  private final OptionSpec asOf =
      Flags.day("The day the check is made for. Default: plan.as_of, else today.", "--as-of");
  private final OptionSpec law =
      Flags.day("The law as at this day. Default: the day of the decision.", "--law");
  private final OptionSpec stdinPath =
      Flags.text("PATH", "What to call the plan on standard input in reports.", "--stdin-filepath");
  private final OptionSpec maxBytes =
      Flags.number(
          "N",
          PlanReader.DEFAULT_LIMIT,
          "The most bytes a plan may have. Default: ${DEFAULT-VALUE}.",
          "--max-bytes");

  private final OptionSpec policies =
      Flags.set(
          String.class,
          typed -> typed,
          "NAME",
          "Check these local policies too. A plan chooses its own by plan.system and plan.policies.",
          "--policies");

  private final OptionSpec packs =
      Flags.set(
          Path.class,
          typed -> Path.of(typed),
          "DIR",
          "Check what the pack in this folder asks too. A pack is code: use one only if you trust"
              + " the person who wrote it.",
          "--pack");

  private final OptionSpec waivers =
      Flags.text(
          "PATH",
          "The file of waivers. Default: for each plan, the nearest dueregard-waivers.yaml.",
          "--waivers");

  private final OptionSpec ignoreWaivers =
      Flags.yes("Check as if there were no waivers.", "--ignore-waivers");

  void addTo(CommandSpec command) {
    command
        .addOption(asOf)
        .addOption(law)
        .addOption(policies)
        .addOption(packs)
        .addOption(stdinPath)
        .addOption(maxBytes);
  }

  /** For commands that show gaps, and so those that an owner accepts. */
  void addWithWaiversTo(CommandSpec command) {
    command.addOption(waivers).addOption(ignoreWaivers);
    addTo(command);
  }

  /** Checks what no single flag can. */
  void refuseNonsense(boolean stdin) {
    int most = maxBytes.getValue();
    if (most < 1 || most == Integer.MAX_VALUE) {
      throw new Refusal("--max-bytes " + most + " is out of range.", "Name a number of bytes.");
    }
    if (!stdinPath.<String>getValue().isEmpty() && !stdin) {
      throw new Refusal(
          "--stdin-filepath names the plan on standard input, and no plan is read from there.",
          "Add -, or leave the flag out.");
    }
  }

  Read read(PlanFile plan, Shell shell) throws IOException {
    return plan.read(new PlanReader(maxBytes.getValue()), shell.in(), stdinName());
  }

  /** What reports call a plan; one on standard input goes by the name given. */
  String nameOf(PlanFile plan) {
    return plan.isStdin() ? stdinName() : plan.path().toString().replace('\\', '/');
  }

  private String stdinName() {
    String name = stdinPath.getValue();
    return name.isEmpty() ? STDIN_NAME : name;
  }

  /** The packs named; what is wrong with a broken one is told at once. */
  Optional<Packs> packs(Shell shell) {
    Set<Path> folders = packs.getValue();
    if (folders.isEmpty()) {
      return Optional.empty();
    }
    Packs loaded = Packs.load(folders);
    loaded.faults().forEach(shell::complain);
    return Optional.of(loaded);
  }

  /** Where a plan is; one on standard input is where it says that it is. */
  Path pathOf(PlanFile plan, Shell shell) {
    return shell.at(plan.isStdin() ? Path.of(stdinName()) : plan.path());
  }

  List<Path> pathsOf(List<PlanFile> plans, Shell shell) {
    return plans.stream().map(plan -> pathOf(plan, shell)).toList();
  }

  /** The waivers for these plans. */
  Waivers waivers(List<PlanFile> plans, boolean single, Shell shell) {
    if (ignoreWaivers.<Boolean>getValue()) {
      return Waivers.none();
    }
    return Waivers.of(named(waivers, shell), pathsOf(plans, shell), single, shell);
  }

  /** The same, for more plans than can be held: no more than a few files are. */
  Waivers waivers(FoundPlans plans, Shell shell) {
    if (ignoreWaivers.<Boolean>getValue()) {
      return Waivers.none();
    }
    return Waivers.ofMany(
        named(waivers, shell),
        () ->
            StreamSupport.stream(plans.spliterator(), false)
                .map(plan -> pathOf(plan, shell))
                .iterator(),
        shell);
  }

  /** The path given to this flag, if one is. */
  static Optional<Path> named(OptionSpec flag, Shell shell) {
    String typed = flag.getValue();
    return typed.isEmpty() ? Optional.empty() : Optional.of(shell.at(Path.of(typed)));
  }

  /** The day that was asked for, if one was. */
  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf.getValue());
  }

  Check check(Shell shell, Set<String> only, Set<String> skip) {
    return new Check(
        shell.today(),
        Optional.ofNullable(asOf.getValue()),
        Optional.ofNullable(law.getValue()),
        only,
        skip,
        policies.getValue(),
        List.of(),
        false);
  }
}
