package org.dueregard.plan;

import java.util.Locale;

/** Free text. */
public record Text(Stated<String> field) implements Leaf<String> {
  /** The text, or empty. */
  public String value() {
    return field.or("");
  }

  /** Whether both are stated and name the same thing, whatever their capitals and spaces. */
  public boolean isSameAs(Text other) {
    return isStated() && other.isStated() && folded().equals(other.folded());
  }

  private String folded() {
    return value().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
