package org.dueregard.plan.yaml;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Mentions;
import org.dueregard.plan.PlanPath;

/** The binding of one file: how its values are read, what it mentions, and what nothing reads. */
final class Binding {
  private final Problems problems;
  private final Unread unread;
  private final Values values;
  private final List<Mention> mentions = new ArrayList<>();

  Binding(Problems problems) {
    this.problems = problems;
    this.unread = new Unread(problems);
    this.values = new Values(problems, unread);
  }

  Values values() {
    return values;
  }

  Unread unread() {
    return unread;
  }

  void keep(Mention mention) {
    if (!mention.isAbsent()) {
      mentions.add(mention);
    }
  }

  Mentions mentions() {
    return new Mentions(mentions);
  }

  void tooMany(PlanPath path, Span span, int most) {
    problems.error(
        path,
        span,
        "'" + path.last() + "' has more than " + most + " entries.",
        "Point to a document for the detail.");
  }
}
