package org.dueregard.server;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.finding.Problem;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** From exceptions to {@code application/problem+json}, RFC 9457. */
final class Problems {
  private static final String TYPE = "application/problem+json";
  private static final int FRAMES = 12;

  private final PrintWriter log;

  Problems(PrintWriter log) {
    this.log = log;
  }

  /** A refusal of ours. */
  void of(Refused refused, Context ctx) {
    answer(ctx, refused.status(), refused.getMessage(), refused.problems());
  }

  /** A refusal of the web framework: no such route, no such method. */
  void ofJavalin(HttpResponseException fault, Context ctx) {
    String detail =
        switch (fault.getStatus()) {
          case 404 -> "There is nothing at this address. Checks are made at POST /v1/checks.";
          case 405 -> "This address does not take " + ctx.method() + ".";
          default -> "The request cannot be answered.";
        };
    answer(ctx, fault.getStatus(), detail, List.of());
  }

  /** Our own fault. Logged by its kind and place only: a message could hold words of a plan. */
  void ofOurs(Exception fault, Context ctx) {
    log.println(ctx.method() + " " + ctx.endpoint().path + " failed: " + trace(fault));
    answer(ctx, 500, "A fault of this program, not of your plan. Please report it.", List.of());
  }

  /** A request so malformed that no route was looked for. */
  boolean ofJetty(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
    byte[] body = body(status, "The request is not one that HTTP allows.", List.of());
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static void answer(Context ctx, int status, String detail, List<Problem> problems) {
    ctx.status(status).contentType(TYPE).result(body(status, detail, problems));
  }

  private static byte[] body(int status, String detail, List<Problem> problems) {
    return Json.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "about:blank");
          json.writeStringField("title", HttpStatus.forStatus(status).getMessage());
          json.writeNumberField("status", status);
          json.writeStringField("detail", detail);
          if (!problems.isEmpty()) {
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
              write(json, problem);
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().word());
    json.writeStringField("message", problem.message());
    json.writeStringField("path", problem.path().pointer());
    json.writeNumberField("line", problem.line());
    json.writeNumberField("column", problem.column());
    json.writeStringField("hint", problem.hint());
    json.writeEndObject();
  }

  private static String trace(Throwable fault) {
    String frames =
        Stream.of(fault.getStackTrace())
            .limit(FRAMES)
            .map(frame -> " at " + frame)
            .collect(Collectors.joining());
    Throwable cause = fault.getCause();
    return fault.getClass().getName() + frames + (cause == null ? "" : " from " + trace(cause));
  }
}
