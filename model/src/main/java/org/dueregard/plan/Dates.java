package org.dueregard.plan;

import java.util.List;

/** A list of dates. */
public record Dates(Stated<List<DateOrPart>> field) implements Leaf<List<DateOrPart>> {
  /** The dates, or an empty list. */
  public List<DateOrPart> items() {
    return field.or(List.of());
  }

  public int count() {
    return items().size();
  }
}
