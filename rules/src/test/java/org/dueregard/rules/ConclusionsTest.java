package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dueregard.plan.Mention;
import org.dueregard.rules.Conclusion.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules concluded is kept apart by requirement, by duty and by pack. */
class ConclusionsTest {
  private Mention usage;
  private Conclusions own;

  @BeforeEach
  void conclude() throws IOException {
    usage = PlanCases.least("proposal: {usage: 40 people}").proposal().usage();
    own =
        new Conclusions(
            List.of(owed("the ward closes"), owed("people were told"), owed("the ward closes")),
            List.of(new DutyExcepted(Duty.CONSULT, "it is a trial", usage)),
            List.of(gap("TST-01")),
            Map.of("TST-02 it throws", "no such entry"));
  }

  @Test
  void everyDutyOwedIsGivenWithEachOfItsReasons() {
    assertThat(own.owed()).hasSize(3).extracting(DutyOwed::duty).containsOnly(Duty.KEEP_PROMISE);
  }

  @Test
  void theReasonsOfADutyAreSentencesEachOnceInOrder() {
    assertThat(own.reasons("KEEP_PROMISE"))
        .containsExactly("People were told.", "The ward closes.");
    assertThat(own.reasons("CONSULT")).isEmpty();
    assertThat(own.exception("CONSULT")).contains("it is a trial");
  }

  @Test
  void aRuleThatFailedCountsOnlyForItsOwnRequirement() {
    assertThat(own.failed()).containsExactly(Map.entry("TST-02 it throws", "no such entry"));
    assertThat(own.isFailed("TST-02")).isTrue();
    assertThat(own.isFailed("TST-01")).isFalse();
    assertThat(own.isFailed("TST-0")).isFalse();
  }

  @Test
  void whatAPackConcludesIsAddedAndItsFailuresStayItsOwn() {
    Conclusions both =
        own.with(List.of(gap("PCK-01")), Map.of("PCK-02 it never ends", "PCK-02 did not end"));

    assertThat(both.concluded())
        .extracting(Conclusion::requirement)
        .containsExactlyInAnyOrder("TST-01", "PCK-01");
    assertThat(both.about("PCK-01", Verb.GAP)).hasSize(1);
    assertThat(both.failedInPack("PCK-02")).contains("PCK-02 did not end");
    assertThat(both.failedInPack("PCK-0")).isEmpty();
    assertThat(both.failed()).containsOnlyKeys("TST-02 it throws");
    assertThat(both.owed()).isEqualTo(own.owed());
  }

  private DutyOwed owed(String reason) {
    return new DutyOwed(Duty.KEEP_PROMISE, reason, usage);
  }

  private Conclusion gap(String requirement) {
    return new Conclusion(Verb.GAP, requirement, "a fault", usage, List.of(usage));
  }
}
