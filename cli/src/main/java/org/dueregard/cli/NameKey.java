package org.dueregard.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that agree but for case, punctuation and plural have the same key. */
final class NameKey {
  private static final int SHORTEST_PLURAL = 4;

  private NameKey() {}

  /** The key of this name; empty where it has no letter and no number. */
  static String of(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s?\\b", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .map(NameKey::singular)
        .collect(Collectors.joining(" "));
  }

  private static String singular(String word) {
    if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
