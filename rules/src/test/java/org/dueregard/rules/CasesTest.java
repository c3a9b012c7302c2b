package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dueregard.finding.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case: exactly the outcomes that it names may differ from the sound plan's. */
class CasesTest {
  private static final Assurance ASSURANCE = Assurance.load();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    Map<SoundPlan, Outcomes> sound = new HashMap<>();
    PlanCases.all()
        .forEach(one -> sound.computeIfAbsent(one.sound(), its -> its.outcomes(ASSURANCE)));
    return PlanCases.all().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.toString(),
                    () ->
                        assertThat(one.outcomes(ASSURANCE).faults(one, sound.get(one.sound())))
                            .isEmpty()));
  }

  /** National, then each local policy: its own sound plan must show everything it asks for. */
  static Stream<String> sources() {
    Catalogue catalogue = Assurance.catalogue();
    return Stream.concat(
        Stream.of("gunning"), catalogue.policies().stream().map(LocalPolicy::source));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theSoundPlanHasNoGapAndNoQuestion(String source) {
    Outcomes sound = SoundPlan.of(source).outcomes(ASSURANCE);

    assertThat(sound.with(Outcome.NOT_MET)).as("not met").isEmpty();
    assertThat(sound.with(Outcome.NOT_SHOWN)).as("not shown").isEmpty();
    assertThat(sound.with(Outcome.NEEDS_JUDGEMENT)).as("needs judgement").isEmpty();
    assertThat(sound.with(Outcome.COULD_NOT_EVALUATE)).as("could not evaluate").isEmpty();
    assertThat(sound.with(Outcome.MET)).hasSizeGreaterThan(40);
    assertThat(sound.with(Outcome.MET))
        .as("met requirements of " + source)
        .anyMatch(id -> sound.byId().get(id).requirement().source().id().equals(source));
  }
}
