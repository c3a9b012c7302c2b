package org.dueregard.plan;

import java.util.List;
import java.util.Locale;

/** A list of texts or of ids. */
public record Texts(Stated<List<String>> field) implements Leaf<List<String>> {
  /** The items, or an empty list. */
  public List<String> items() {
    return field.or(List.of());
  }

  public int count() {
    return items().size();
  }

  /** Whether one item is exactly this. */
  public boolean has(String item) {
    return items().contains(item);
  }

  /** Whether this word or phrase, in small letters, stands in one of them. */
  public boolean mentions(String phrase) {
    return items().stream().anyMatch(item -> item.toLowerCase(Locale.ROOT).contains(phrase));
  }

  /** Whether an item here and an item there speak of one thing, as far as their words show. */
  public boolean sharesWith(Texts other) {
    return items().stream().anyMatch(item -> Phrase.of(item).isIn(other.items()));
  }

  /** Whether an item here speaks of the same thing as this text, as far as their words show. */
  public boolean isNaming(Text text) {
    return text.isStated() && Phrase.of(text.value()).isIn(items());
  }

  /** Whether each item here speaks of something that an item there speaks of too. */
  public boolean isCoveredBy(Texts other) {
    return items().stream().allMatch(item -> Phrase.of(item).isIn(other.items()));
  }
}
