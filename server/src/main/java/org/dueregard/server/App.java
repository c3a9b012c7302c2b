package org.dueregard.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.dueregard.plan.PlanSchema;
import org.dueregard.rules.Assurance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The routes, and the server behind them. */
public final class App implements AutoCloseable {
  private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Assurance assurance;
  private final Checks checks;
  private final Work work;
  private final Problems problems;
  private final Javalin javalin;

  private App(Assurance assurance, Clock clock, Duration limit, PrintWriter log) {
    this.assurance = assurance;
    this.problems = new Problems(log);
    this.work = new Work(limit);
    this.checks = new Checks(assurance, clock, work, limit);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts to answer.
   *
   * @param clock tells today's date
   * @param log where faults of our own are told, without a word of any plan
   * @param host the address to listen on
   * @param port the port; 0 for any free one
   * @throws CannotListen when the address is taken or is not this machine's
   */
  public static App start(
      Assurance assurance, Clock clock, PrintWriter log, String host, int port) {
    return new App(assurance, clock, TIME_LIMIT, log).listen(host, port);
  }

  static App start(Assurance assurance, Clock clock, PrintWriter log, Duration limit) {
    return new App(assurance, clock, limit, log).listen("127.0.0.1", 0);
  }

  private App listen(String host, int port) {
    try {
      javalin.start(host, port);
      return this;
    } catch (JavalinException fault) {
      close();
      throw new CannotListen("Nothing can listen on " + host + ":" + port + ".", fault);
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, finishes those it has, and stops. */
  @Override
  public void close() {
    javalin.stop();
    work.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.jetty.modifyHttpConfiguration(App::harden);
    config.jetty.modifyServer(this::stopGracefully);
    route(config);
    config.routes.exception(HttpResponseException.class, problems::ofJavalin);
    config.routes.exception(Refused.class, problems::of);
    config.routes.exception(Exception.class, problems::ofOurs);
  }

  private void route(JavalinConfig config) {
    RequirementRoutes requirements = new RequirementRoutes(assurance);
    config.routes.before(SecurityHeaders::set);
    config.routes.post("/v1/checks", checks::post);
    config.routes.get("/v1/requirements", requirements::list);
    config.routes.get("/v1/requirements/{id}", requirements::one);
    config.routes.get("/schema.json", App::schema);
    config.routes.get("/health", App::health);
  }

  private static void schema(Context ctx) {
    ctx.contentType("application/schema+json")
        .result(PlanSchema.json().getBytes(StandardCharsets.UTF_8));
  }

  private static void health(Context ctx) {
    ctx.contentType("application/json").result("{\"status\":\"up\"}\n");
  }

  private static void harden(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setIdleTimeout(IDLE.toMillis());
  }

  private void stopGracefully(Server server) {
    server.setHandler(new GracefulHandler());
    server.setStopTimeout(GRACE.toMillis());
    server.setErrorHandler(problems::ofJetty);
  }
}
