package org.dueregard.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.dueregard.rules.Assurance;
import org.dueregard.server.App;
import org.dueregard.server.CannotListen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the same checks over HTTP, until it is stopped. */
@Command(
    name = "serve",
    description =
        "Answer checks over HTTP, until stopped. Listens on this machine only by default.",
    footer = {
      "",
      "Examples:",
      "  dueregard serve --port 8080",
      "  curl -H 'Content-Type: application/yaml' --data-binary @plan.yaml \\",
      "    http://127.0.0.1:8080/v1/checks"
    })
final class ServeCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<Assurance> load;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; 0 is any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on. Default: ${DEFAULT-VALUE}. Any other lets other machines in:"
              + " there are no passwords.")
  private String host;

  ServeCommand(Shell shell, Supplier<Assurance> load) {
    this.shell = shell;
    this.load = load;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw new Refusal("There is no port " + port + ".", "Name one from 0 to 65535.");
    }
    try (App app = App.start(load.get(), shell.clock(), shell.err(), host, port)) {
      Thread stop = new Thread(app::close, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      shell.err().println("Listening on http://" + host + ":" + app.port() + ". Ctrl-C stops it.");
      new CountDownLatch(1).await();
    } catch (CannotListen taken) {
      throw new Refusal(taken.getMessage(), "Name another with --port or --host.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.NO_GAP.code();
  }
}
