package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.finding.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every case: exactly the outcomes that it names may differ from the sound plan's. */
class CasesTest {
  private static final Assurance ASSURANCE = Assurance.load();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    Outcomes sound = Outcomes.of(ASSURANCE, PlanCases.read(PlanCases.sound()));
    return PlanCases.all().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.toString(),
                    () ->
                        assertThat(
                                Outcomes.of(ASSURANCE, PlanCases.read(one.plan()))
                                    .faults(one, sound))
                            .isEmpty()));
  }

  @Test
  void theSoundPlanHasNoGapAndNoQuestion() throws IOException {
    Outcomes sound = Outcomes.of(ASSURANCE, PlanCases.read(PlanCases.sound()));

    assertThat(sound.with(Outcome.NOT_MET)).as("not met").isEmpty();
    assertThat(sound.with(Outcome.NOT_SHOWN)).as("not shown").isEmpty();
    assertThat(sound.with(Outcome.NEEDS_JUDGEMENT)).as("needs judgement").isEmpty();
    assertThat(sound.with(Outcome.COULD_NOT_EVALUATE)).as("could not evaluate").isEmpty();
    assertThat(sound.with(Outcome.MET)).hasSizeGreaterThan(40);
  }
}
