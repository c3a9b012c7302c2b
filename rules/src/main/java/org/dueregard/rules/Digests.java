package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.finding.Coverage;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Place;
import org.dueregard.finding.Said;
import org.dueregard.finding.Schedule;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.yaml.SourceMap;
import org.dueregard.plan.yaml.Span;

/** Arranges what a plan says for people to read; judges nothing. */
final class Digests {
  private Digests() {}

  static Digest of(Plan plan, SourceMap sources, LocalDate asOf, Map<String, Integer> numbers) {
    List<Said> facts = new ArrayList<>();
    for (Mention mention : plan.mentions().within(PlanPath.ROOT)) {
      facts.add(said(mention, sources));
    }
    return new Digest(
        facts,
        new Coverage(List.of(), List.of()),
        new Schedule(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static Said said(Mention mention, SourceMap sources) {
    PlanPath path = mention.at();
    Span span = sources.span(path);
    return new Said(
        FactLabel.of(path),
        mention.shown(),
        mention.why(),
        mention.isNone(),
        new Place(path, span.line(), span.column(), span.endLine(), span.endColumn()));
  }
}
