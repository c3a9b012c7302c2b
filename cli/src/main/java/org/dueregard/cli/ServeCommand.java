package org.dueregard.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.dueregard.rules.Assurance;
import org.dueregard.server.App;
import org.dueregard.server.CannotListen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code serve}: the same checks over HTTP, until it is stopped. */
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8080;
  private static final int LAST_PORT = 65_535;

  private final Shell shell;
  private final Supplier<Assurance> load;

  private final OptionSpec port =
      Flags.number(
          "N", USUAL_PORT, "The port; 0 is any free one. Default: ${DEFAULT-VALUE}.", "--port");
  private final OptionSpec host =
      OptionSpec.builder("--host")
          .type(String.class)
          .defaultValue("127.0.0.1")
          .paramLabel("NAME")
          .description(
              "The address to listen on. Default: ${DEFAULT-VALUE}. Any other lets other machines"
                  + " in, and there are no passwords.")
          .build();

  ServeCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).addOption(port).addOption(host);
    spec.usageMessage()
        .description(
            "Answer checks over HTTP, until stopped. Listens on this machine only by default.")
        .footer(
            "",
            "Examples:",
            "  dueregard serve --port 8080",
            "  curl -H 'Content-Type: application/yaml' --data-binary @plan.yaml \\",
            "    http://127.0.0.1:8080/v1/checks");
    return spec;
  }

  @Override
  public Integer call() {
    int number = port.getValue();
    if (number < 0 || number > LAST_PORT) {
      throw new Refusal("There is no port " + number + ".", "Name one from 0 to 65535.");
    }
    String name = host.getValue();
    try (App app = App.start(load.get(), shell.clock(), shell.err(), name, number)) {
      Thread stop = new Thread(app::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      shell.err().println("Listening on http://" + name + ":" + app.port() + ". Ctrl-C stops it.");
      new CountDownLatch(1).await();
    } catch (CannotListen taken) {
      throw new Refusal(taken.getMessage(), "Name another with --port or --host.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.NO_GAP.code();
  }
}
