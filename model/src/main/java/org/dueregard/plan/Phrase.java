package org.dueregard.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The main words of a phrase, cut to their stems: "Whether the centre closes" and "the closure of
 * the centre itself" speak of one thing. Leans to "not the same".
 *
 * @param stems the first letters of its main words
 */
record Phrase(Set<String> stems) {
  private static final int STEM = 4;
  private static final Set<String> SMALL =
      Set.of(
          ("a all also an and any are as at be been being both but by can cannot choice choices"
                  + " decided decision each final fixed for from had has have how in into is it its"
                  + " itself may more must no not of on one only open or other our settled shall"
                  + " should so some than that the their them there these they this to under was we"
                  + " were what when where whether which who will with would")
              .split(" "));

  static Phrase of(String text) {
    return new Phrase(
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .map(word -> word.substring(0, Math.min(STEM, word.length())))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isIn(List<String> texts) {
    return texts.stream().map(Phrase::of).anyMatch(this::isSameThingAs);
  }

  /** All the main words of the shorter are in the longer; one word alone must be all of both. */
  boolean isSameThingAs(Phrase other) {
    boolean isShorter = stems.size() <= other.stems.size();
    Phrase shorter = isShorter ? this : other;
    Phrase longer = isShorter ? other : this;
    return shorter.stems.size() > 1
        ? longer.stems.containsAll(shorter.stems)
        : !shorter.stems.isEmpty() && shorter.stems.equals(longer.stems);
  }
}
