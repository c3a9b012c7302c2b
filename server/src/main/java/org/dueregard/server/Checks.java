package org.dueregard.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.Report;
import org.dueregard.plan.yaml.PlanReader;
import org.dueregard.report.Format;
import org.dueregard.report.Options;
import org.dueregard.rules.Assurance;
import org.dueregard.rules.Check;

/** {@code POST /v1/checks}: a plan in, its report out. */
final class Checks {
  /** What a plan that comes without a file is called. */
  static final String NAME = "plan.yaml";

  private final Assurance assurance;
  private final Clock clock;
  private final Work work;
  private final Duration limit;
  private final PlanReader reader = new PlanReader();

  Checks(Assurance assurance, Clock clock, Work work, Duration limit) {
    this.assurance = assurance;
    this.clock = clock;
    this.work = work;
    this.limit = limit;
  }

  void post(Context ctx) throws Exception {
    Format format = Negotiation.wanted(ctx.header("Accept"));
    Negotiation.refuseUnreadable(ctx.contentType(), ctx.header("Content-Encoding"));
    Check check = check(ctx);
    byte[] body = Body.read(ctx.bodyInputStream(), limit);
    byte[] document =
        work.within(
            () -> document(body, format.showsDigest() ? check.withDigest() : check, format));
    ctx.contentType(format.mediaType() + (format.isText() ? "; charset=utf-8" : ""))
        .result(document);
    if (format == Format.HTML) {
      SecurityHeaders.allowStylesOf(ctx, document);
    }
  }

  private byte[] document(byte[] body, Check check, Format format) throws IOException {
    Report report = assurance.assess(reader.read(NAME, body), check);
    if (!report.isAssessed()) {
      throw new Refused(422, "The plan cannot be read, so nothing was checked.", report.problems());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(report, Options.PLAIN, bytes);
    return bytes.toByteArray();
  }

  private Check check(Context ctx) {
    for (String name : ctx.queryParamMap().keySet()) {
      if (!name.equals("as_of") && !name.equals("law")) {
        throw new Refused(400, "There is no parameter '" + name + "'. There are as_of and law.");
      }
    }
    LocalDate today = LocalDate.now(clock);
    return new Check(
        today, day(ctx, "as_of"), day(ctx, "law"), Set.of(), Set.of(), Set.of(), List.of(), false);
  }

  private static Optional<LocalDate> day(Context ctx, String name) {
    List<String> values = ctx.queryParams(name);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      throw new Refused(400, "The parameter " + name + " comes twice. Send it once.");
    }
    try {
      return Optional.of(LocalDate.parse(values.get(0)));
    } catch (DateTimeParseException malformed) {
      throw new Refused(400, "The parameter " + name + " is not a date. Write it as 2026-11-22.");
    }
  }
}
