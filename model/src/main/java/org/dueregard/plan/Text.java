package org.dueregard.plan;

import java.util.Locale;
import java.util.regex.Pattern;

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

  /** Whether both are stated and this one names the other somewhere in its words. */
  public boolean isNaming(Text other) {
    return isStated() && other.isStated() && folded().contains(other.folded());
  }

  /** Whether this word or phrase, in small letters, begins somewhere in the text. */
  public boolean mentions(String phrase) {
    return Pattern.compile("\\b" + Pattern.quote(phrase)).matcher(folded()).find();
  }

  private String folded() {
    return value().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
