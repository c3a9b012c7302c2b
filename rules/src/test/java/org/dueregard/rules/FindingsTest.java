package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dueregard.rules.OneRequirement.ASK;
import static org.dueregard.rules.OneRequirement.GAP;
import static org.dueregard.rules.OneRequirement.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.finding.Because;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict in words and places: whose it is, whether it is late, and the facts it gives. */
class FindingsTest {
  /** The requirement is due on 1 February 2027. */
  private static final Check LATE = Check.on(LocalDate.of(2027, 2, 2));

  @Test
  void onlyWhatIsStillOpenIsOverdue() {
    Finding gap = new OneRequirement(GAP).finding(PLAN, LATE);
    Finding met = new OneRequirement().finding(PLAN, LATE);
    Finding asked = new OneRequirement(ASK).finding(PLAN, LATE);

    assertThat(gap.overdue()).isTrue();
    assertThat(met.outcome()).isEqualTo(Outcome.MET);
    assertThat(met.overdue()).isFalse();
    assertThat(asked.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    assertThat(asked.overdue()).isFalse();
  }

  @ParameterizedTest(name = "engagement {0}, plan {1}, senior {2}: {3}")
  @CsvSource({
    "engagement_lead: Ann, lead: Ben, senior_owner: Cy, Ann",
    "engagement_lead: ~,   lead: Ben, senior_owner: Cy, Ben",
    "engagement_lead: ~,   lead: ~,   senior_owner: Cy, Cy",
    "engagement_lead: ~,   lead: ~,   senior_owner: ~,"
  })
  void theOwnerIsWhoLeadsTheEngagementElseThePlanElseAnswersForIt(
      String engagement, String lead, String senior, String owner) {
    String change = "plan: {%s}\ngovernance: {%s, %s}".formatted(lead, engagement, senior);

    assertThat(new OneRequirement(GAP).finding(PlanCases.merged(PLAN, change), LATE).owner())
        .isEqualTo(Optional.ofNullable(owner));
  }

  @Test
  void whatIsMetGivesTheFieldsThatShowIt() {
    Finding met = new OneRequirement().finding(PLAN, LATE);

    assertThat(met.because())
        .extracting(Because::fact, Because::value)
        .contains(tuple("activity 1 name", "Survey"));
  }

  @Test
  void aFactIsGivenAsThePlanWordsItAndASectionAsGiven() {
    assertThat(value("usage", "")).isEqualTo("40 people");
    assertThat(value("usage", "{proposal: {usage: ~}}")).isEqualTo("not stated");
    assertThat(value("usage", "{proposal: {usage: {value: none, why: New ward}}}"))
        .isEqualTo("none (New ward)");
    assertThat(value("drivers", "{proposal: {drivers: [{reason: Staff}]}}")).isEqualTo("1 entry");
    assertThat(value("money", "{proposal: {money: {saving_gbp: 20}}}")).isEqualTo("given");
  }

  @Test
  void theNumbersOfTheRemedyAreFilledIn() {
    Entry entry =
        Assurance.catalogue().entries().stream()
            .filter(one -> one.requirement().remedy().contains("within {outcomeDays} days"))
            .findFirst()
            .orElseThrow();

    assertThat(entry.worded(Map.of("outcomeDays", 41), List.of()).remedy())
        .contains("within 41 days");
  }

  /** What a gap about this part of the proposal says of it, in the plan with this change. */
  private static String value(String part, String change) {
    String plan = change.isEmpty() ? PLAN : PlanCases.merged(PLAN, change);
    Finding finding = new OneRequirement(OneRequirement.rule("gap", part)).finding(plan, LATE);
    return finding.because().get(0).value();
  }
}
