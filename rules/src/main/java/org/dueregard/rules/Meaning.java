package org.dueregard.rules;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dueregard.plan.Choices;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Dates;
import org.dueregard.plan.Evidence;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Quantity;
import org.dueregard.plan.Shares;
import org.dueregard.plan.Texts;
import org.dueregard.plan.When;

/**
 * What a field means, however it is written: 11 January 2027 is 2027-01-11, 1,000 is 1000, and the
 * order of a list is no part of it.
 */
final class Meaning {
  private Meaning() {}

  static List<String> of(Mention mention) {
    if (mention.isNone()) {
      return List.of("none");
    }
    if (mention instanceof When when && !when.date().isWords()) {
      return List.of(range(when.date()));
    }
    if (mention instanceof Dates dates && dates.items().stream().noneMatch(DateOrPart::isWords)) {
      return sorted(dates.items().stream().map(Meaning::range));
    }
    if (mention instanceof Texts texts) {
      return sorted(texts.items().stream().map(Meaning::plain));
    }
    if (mention instanceof Evidence evidence) {
      return sorted(evidence.items().stream().map(Meaning::plain));
    }
    if (mention instanceof Choices<?> choices) {
      return sorted(choices.items().stream().map(Enum::name));
    }
    if (mention instanceof Shares shares) {
      return List.of(new TreeMap<>(shares.items()).toString());
    }
    if (mention instanceof Quantity quantity && quantity.isPlain()) {
      return List.of(quantity.number().toPlainString());
    }
    return List.of(plain(mention.shown()));
  }

  /** With each run of space and line breaks as one space. */
  static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String range(DateOrPart date) {
    return date.earliest() + " to " + date.latest();
  }

  private static List<String> sorted(Stream<String> items) {
    return items.sorted().toList();
  }
}
