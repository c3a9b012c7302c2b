package org.dueregard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dueregard.rules.Assurance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code config show}: each setting of a check, its value, and where that comes from. */
final class ConfigCommand implements Callable<Integer> {
  private final Shell shell;
  private final CommandSpec check;

  private ConfigCommand(Shell shell, CommandSpec check) {
    this.shell = shell;
    this.check = check;
  }

  static CommandSpec spec(Shell shell, Supplier<Assurance> load) {
    CommandSpec check = new CheckCommand(shell, load).spec();
    Flags.addCommon(check);
    ConfigCommand command = new ConfigCommand(shell, check);
    CommandSpec show = CommandSpec.wrapWithoutInspection(command);
    show.usageMessage()
        .description(
            "Show each setting of 'check' in this folder, its value, and where that comes from: the"
                + " environment, the settings file or the default. A flag wins over all of them.")
        .footer("", "Example:", "  dueregard config show");
    Flags.addCommon(show);
    ExitCode.addTo(show);
    CommandSpec spec = CommandSpec.create().addSubcommand("show", show);
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description("Settings for a repository stand in .dueregard.yaml at its root.")
        .commandListHeading("%nCommands:%n")
        .footer("", "Example:", "  dueregard config show");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : Settings.namesOf(check)) {
      OptionSpec option = check.findOption(name);
      Optional<Settings.Found> found = Settings.of(check, option);
      lines
          .append(name)
          .append(": ")
          .append(found.map(Settings.Found::value).orElse(usual(option)))
          .append("  (")
          .append(found.map(Settings.Found::from).orElse("default"))
          .append(")\n");
    }
    shell.out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
    shell.out().flush();
    return ExitCode.NO_GAP.code();
  }

  private static String usual(OptionSpec option) {
    String value = option.defaultValue();
    return value == null || value.isEmpty() ? "none" : value;
  }
}
