package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The term that a local policy asks plans not to use of people. */
class OutdatedTermTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hard to reach groups",
        "hard-to-reach rural communities",
        "Leaflets for people who are hard to reach",
        "We meet the hard to reach, and others",
        "Communities we find hard to reach.",
      })
  void usedOfPeopleItIsFound(String text) {
    assertThat(OutdatedTerm.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Highfield is hard to reach by bus",
        "The new site is hard to reach for people with no car",
        "We do not say 'hard to reach' of anyone",
        "Sites that people find hard to reach by bus",
        "Seldom heard groups",
        "Hard to reach",
        "",
      })
  void usedOfAPlaceOrOnlyQuotedItIsLeftAlone(String text) {
    assertThat(OutdatedTerm.isIn(text)).isFalse();
  }
}
