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

  /** Whether one of these certainly comes on the day or at most so many days after it. */
  public boolean hasWithin(long days, When day) {
    return items().stream()
        .map(date -> new When(new Stated.Value<>(at(), date, shown(), "")))
        .anyMatch(date -> date.isOnOrAfter(day) && day.mostDaysTo(date) <= days);
  }
}
