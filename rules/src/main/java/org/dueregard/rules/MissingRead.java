package org.dueregard.rules;

import java.util.List;
import org.dueregard.plan.Mention;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Presence;

/** A place that a requirement reads and where the plan has nothing. */
record MissingRead(PlanPath at) implements Mention {
  private static final String ANY = "/*";

  /** The places, each once; where any entry of a list would do, the list itself. */
  static List<Mention> of(List<String> reads) {
    return reads.stream()
        .map(path -> path.contains(ANY) ? path.substring(0, path.indexOf(ANY)) : path)
        .distinct()
        .<Mention>map(path -> new MissingRead(new PlanPath(path)))
        .toList();
  }

  @Override
  public Presence presence() {
    return Presence.ABSENT;
  }

  @Override
  public String why() {
    return "";
  }

  @Override
  public String shown() {
    return "";
  }
}
