package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dueregard.rules.Tally.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals and the numbers of their parts. */
class TallyTest {
  private static final String TWO =
      """
      activities:
        - {id: A1, name: One, method: survey, actual: {took_part: 40, responses: 40}}
        - {id: A2, name: Two, method: survey, actual: {took_part: 60, responses: 60}}
      """;

  @ParameterizedTest(name = "{0} of {1}: below a part {2}, below the sum {3}, doubtful {4}")
  @CsvSource({
    "took_part_total, 59,  true,  false, true",
    "took_part_total, 60,  false, false, true",
    "took_part_total, 100, false, false, false",
    "took_part_total, 101, false, false, true",
    "responses_total, 59,  true,  true,  true",
    "responses_total, 99,  false, true,  true",
    "responses_total, 100, false, false, false"
  })
  void aTotalStandsToItsParts(
      String total, String number, boolean isBelowPart, boolean isBelowSum, boolean isDoubtful)
      throws IOException {
    Tally tally = of("reach: {" + total + ": " + number + "}\n" + TWO).get(0);

    assertThat(tally.isLessThanPart()).isEqualTo(isBelowPart);
    assertThat(tally.isLessThanSum()).isEqualTo(isBelowSum);
    assertThat(tally.isDoubtful()).isEqualTo(isDoubtful);
    assertThat(tally.isWhole()).isTrue();
  }

  @ParameterizedTest(name = "{0} events: doubtful {1}")
  @CsvSource({"11, true", "12, false", "13, false"})
  void whatCountsAsAnEventIsOpen(String number, boolean isDoubtful) throws IOException {
    String some =
        "activities: [{id: A1, name: Talks, method: public_meeting, count: 12},"
            + " {id: A2, name: More, method: public_meeting}]";
    Tally tally = of("reach: {events_total: " + number + "}\n" + some).get(0);

    assertThat(tally.kind()).isEqualTo(Kind.PERHAPS);
    assertThat(tally.isWhole()).isFalse();
    assertThat(tally.isLessThanPart()).isFalse();
    assertThat(tally.isDoubtful()).isEqualTo(isDoubtful);
  }

  @Test
  void peopleAtEventsAreCountedAtEvents() throws IOException {
    String some =
        "activities: [{id: A1, name: Talk, method: public_meeting, actual: {took_part: 12}},"
            + " {id: A2, name: Form, method: survey, actual: {took_part: 300}}]";
    Tally tally = of("reach: {event_attendance_total: 12}\n" + some).get(0);

    assertThat(tally.parts()).hasSize(1);
    assertThat(tally.isDoubtful()).isFalse();
  }

  @ParameterizedTest(name = "one of the two is at {0}: {1} parts")
  @CsvSource({
    "idea, 1",
    "pre_consultation, 1",
    "consultation, 2",
    "deliberation, 2",
    "decided, 1",
    "implementation, 1"
  })
  void whatCameBeforeOrAfterIsNotInTheTotals(String phase, int parts) throws IOException {
    String some = TWO.replace("name: One,", "name: One, phase: " + phase + ",");
    String dated = "timeline: {consultation: {start: 2027-01-11}}\n";

    assertThat(of("reach: {took_part_total: 100}\n" + dated + some).get(0).parts()).hasSize(parts);
  }

  @Test
  void withoutAConsultationWhatCameEarlyIsInTheTotals() throws IOException {
    String early = TWO.replace("name: One,", "name: One, phase: idea,");

    assertThat(of("reach: {took_part_total: 100}\n" + early).get(0).parts()).hasSize(2);
  }

  @Test
  void tellingIsNotTakingPart() throws IOException {
    String told = TWO.replace("name: One, method: survey", "name: One, method: leaflet");

    assertThat(of("reach: {took_part_total: 100}\n" + told).get(0).parts()).hasSize(1);
  }

  @Test
  void groupsOfAnActivityMayOverlap() throws IOException {
    String group =
        "people_affected: {groups: [{id: G1, name: One}, {id: G2, name: Two}]}\n"
            + "activities: [{id: A1, name: Talk, method: survey,"
            + " %s: {took_part: 50, people: 50, by_group: {G1: %s, G2: 40}}}]";
    Tally actual = of(group.formatted("actual", "40")).get(0);
    Tally below = of(group.formatted("actual", "51")).get(0);

    assertThat(actual.kind()).isEqualTo(Kind.SHARED);
    assertThat(actual.isLessThanPart()).isFalse();
    assertThat(actual.isLessThanSum()).isFalse();
    assertThat(actual.isDoubtful()).isFalse();
    assertThat(below.isLessThanPart()).isTrue();
  }

  @Test
  void whatIsNotExactIsSetAgainstNothing() throws IOException {
    assertThat(of("reach: {took_part_total: more than 10}\n" + TWO)).isEmpty();
    assertThat(of("reach: {took_part_total: 100}")).isEmpty();
    assertThat(of("reach: {took_part_total: 100}\n" + TWO.replace("60", "about 60")).get(0))
        .returns(false, Tally::isWhole);
  }

  private static List<Tally> of(String sections) throws IOException {
    return Tally.of(PlanCases.least(sections));
  }
}
