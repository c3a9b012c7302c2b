package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void differentWordsForOneThingAreTheSameThing() {
    assertThat(isSame("Whether the centre closes", "The closure of the centre itself")).isTrue();
    assertThat(isSame("The number of beds at Ashdene", "number of beds")).isTrue();
    assertThat(isSame("Site", "which site")).isTrue();
  }

  @Test
  void aWordInCommonIsNotEnough() {
    assertThat(isSame("Opening hours", "Opening with fewer than two clinicians")).isFalse();
    assertThat(isSame("Site", "The cost of the site")).isFalse();
    assertThat(isSame("How people book", "How people travel")).isFalse();
  }

  @Test
  void smallWordsSayNothing() {
    assertThat(isSame("whether it is open", "which of them")).isFalse();
    assertThat(Phrase.of("hours").isIn(List.of())).isFalse();
  }

  private static boolean isSame(String one, String other) {
    return Phrase.of(one).isIn(List.of(other)) && Phrase.of(other).isIn(List.of(one));
  }
}
