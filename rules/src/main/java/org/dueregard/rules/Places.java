package org.dueregard.rules;

import org.dueregard.finding.Place;
import org.dueregard.plan.Mention;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.yaml.SourceMap;
import org.dueregard.plan.yaml.Span;

/** Where in the file the parts of a plan stand. */
record Places(SourceMap sources) {

  Place of(Mention mention) {
    return of(mention.at());
  }

  Place of(PlanPath path) {
    Span span = sources.span(path);
    return new Place(path, span.line(), span.column(), span.endLine(), span.endColumn());
  }
}
