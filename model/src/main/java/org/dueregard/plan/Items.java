package org.dueregard.plan;

import java.util.List;

/**
 * A list of parts, such as the activities of a plan: absent, stated as none, or stated.
 *
 * @param <T> the kind of part
 */
public record Items<T extends Part>(Stance stance, List<T> items) implements Part {
  public Items {
    items = List.copyOf(items);
  }

  public int count() {
    return items.size();
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  @Override
  public String shown() {
    if (isNone()) {
      return "none";
    }
    return isAbsent() ? "" : items.size() == 1 ? "1 entry" : items.size() + " entries";
  }
}
