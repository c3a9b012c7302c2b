package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A local policy is checked where the plan or its reader chooses it, and nowhere else. */
class LocalPolicyTest {
  private static final Assurance ASSURANCE = Assurance.load();

  @Test
  void aPlanThatChoosesNoneIsNotToldOfAny() throws IOException {
    Report report = check(PlanCases.sound(), Set.of());

    assertThat(report.findings())
        .extracting(one -> one.requirement().id())
        .noneMatch(id -> id.startsWith("LOC-"));
    assertThat(report.duties()).noneMatch(duty -> duty.name().equals("NOTTINGHAM"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{plan: {system: nottingham}}', NOTTINGHAM",
    "'{plan: {system: Nottingham and Nottinghamshire}}', NOTTINGHAM",
    "'{plan: {system: Nottingham & Nottinghamshire}}', NOTTINGHAM",
    "'{plan: {policies: [nottingham]}}', NOTTINGHAM",
    "'{plan: {system: herts-west-essex, policies: [nottingham]}}', NOTTINGHAM",
    "'{plan: {system: herts-west-essex}}', HERTS_WEST_ESSEX",
  })
  void aPlanChoosesByItsSystemOrByName(String change, String duty) throws IOException {
    Report report = check(PlanCases.merged(PlanCases.sound(), change), Set.of());

    assertThat(report.duties()).anyMatch(one -> one.name().equals(duty) && one.owed());
  }

  @Test
  void aReaderMayAskForOneWhereThePlanNamesNoSystem() throws IOException {
    Report report = check(PlanCases.sound(), Set.of("nottingham"));

    assertThat(report.duties()).anyMatch(one -> one.name().equals("NOTTINGHAM") && one.owed());
  }

  @Test
  void aReaderMayNameOneOfItsRequirementsAlone() throws IOException {
    Check one =
        new Check(
            Outcomes.TODAY,
            Optional.empty(),
            Optional.empty(),
            Set.of("LOC-NOTTS-00"),
            Set.of(),
            Set.of(),
            List.of(),
            false);

    assertThat(ASSURANCE.assess(PlanCases.read(PlanCases.sound()), one).findings())
        .extracting(finding -> finding.requirement().id())
        .containsExactly("LOC-NOTTS-00");
  }

  @Test
  void thePlanOfOneSystemOwesNothingToThePolicyOfAnother() throws IOException {
    for (String source : sources()) {
      for (String other : sources()) {
        if (!source.equals(other)) {
          String plan = SoundPlan.of(source).plan();
          assertThat(check(plan, Set.of(other)).findings())
              .filteredOn(one -> one.requirement().source().id().equals(other))
              .isNotEmpty()
              .allMatch(one -> one.outcome() == Outcome.NOT_APPLICABLE, other + " under " + source);
        }
      }
    }
  }

  @Test
  void aPolicyThatIsNotBuiltInIsSaidNotToBeChecked() throws IOException {
    Report report =
        check(
            PlanCases.merged(PlanCases.sound(), "{plan: {system: midshire, policies: [hearing]}}"),
            Set.of());

    assertThat(report.notChecked().notFormalised())
        .contains(
            "No local policy of midshire is built in, so none was checked.",
            "No policy named hearing is built in, so it was not checked.");
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> check(PlanCases.sound(), Set.of("notingham")))
        .isInstanceOf(UnknownName.class)
        .hasMessage("There is no local policy 'notingham'. Did you mean 'nottingham'?");
  }

  @Test
  void afterTheStatedPeriodAPersonIsAskedWhetherItStillHolds() throws IOException {
    String plan = PlanCases.merged(SoundPlan.of("nottingham").plan(), "{judgements=: []}");

    assertThat(outcome(plan, "LOC-NOTTS-00")).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    assertThat(outcome(PlanCases.merged(plan, "{decision: {date: 2025-12-31}}"), "LOC-NOTTS-00"))
        .isEqualTo(Outcome.MET);
  }

  /** Those that one system owns; the others are called on by several. */
  private static Iterable<String> sources() {
    return Assurance.catalogue().policies().stream()
        .filter(policy -> !policy.systems().isEmpty())
        .map(LocalPolicy::source)
        .toList();
  }

  private static Outcome outcome(String plan, String id) {
    return check(plan, Set.of()).findings().stream()
        .filter(one -> one.requirement().id().equals(id))
        .map(Finding::outcome)
        .findFirst()
        .orElseThrow();
  }

  private static Report check(String plan, Set<String> policies) {
    return ASSURANCE.assess(PlanCases.read(plan), Check.on(Outcomes.TODAY).withPolicies(policies));
  }
}
