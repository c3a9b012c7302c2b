package org.dueregard.plan.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name closest to a mistyped one. */
public final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The closest of these names, if one is close enough to be what was meant. */
  public static Optional<String> to(String typed, Collection<String> names) {
    String word = fold(typed);
    String best = null;
    int fewest = Math.max(1, word.length() / 3) + 1;
    for (String name : names) {
      int edits = fold(name).equals(word) ? 0 : edits(word, fold(name));
      if (edits < fewest) {
        fewest = edits;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
  }

  /** Levenshtein's distance: single letters added, left out or changed. */
  private static int edits(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
