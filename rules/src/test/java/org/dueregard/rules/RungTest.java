package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dueregard.plan.Activity.Level;
import org.junit.jupiter.api.Test;

/** The seven rungs of the ladder, and the levels that mean the same. */
class RungTest {

  @Test
  void aRungIsKnownHoweverItIsWritten() {
    for (String words : List.of("Co-production", "coproduction", "co production", "CO-PRODUCING")) {
      assertThat(Rung.named(words)).as(words).contains(Rung.CO_PRODUCTION);
    }
    assertThat(Rung.named("Co-design")).contains(Rung.CO_DESIGN);
    assertThat(Rung.named("rung 3")).isEmpty();
    assertThat(Rung.named("")).isEmpty();
  }

  @Test
  void aRungIsMatchedByMeaningAndNotByPlace() {
    assertThat(Rung.INFORMING.level()).contains(Level.INFORM);
    assertThat(Rung.CONSULTATION.level()).contains(Level.CONSULT);
    assertThat(Rung.ENGAGEMENT.level()).contains(Level.INVOLVE);
    assertThat(Rung.CO_DESIGN.level()).contains(Level.COLLABORATE);
    for (Rung rung : Rung.values()) {
      assertThat(rung.level()).as(rung.name()).isNotEqualTo(Optional.of(Level.EMPOWER));
    }
  }

  @Test
  void theTopAndTheLowestTwoRungsHaveNoEqual() {
    for (Rung rung : List.of(Rung.COERCION, Rung.EDUCATING, Rung.CO_PRODUCTION)) {
      assertThat(rung.level()).as(rung.name()).isEmpty();
    }
    assertThat(Rung.COERCION.isLowest()).isTrue();
    assertThat(Rung.EDUCATING.isLowest()).isTrue();
    assertThat(Rung.INFORMING.isLowest()).isFalse();
  }
}
