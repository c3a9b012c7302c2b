package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People at events against replies in writing. */
class TurnoutTest {

  @Test
  void theLargestWrittenExerciseIsSetAgainstTheEvents() throws IOException {
    Turnout turnout = of("event_attendance_total: 20, responses_total: 999", "100", "200").get(0);

    assertThat(turnout.visitors().whole()).isEqualTo(20);
    assertThat(turnout.replies().whole()).isEqualTo(200);
    assertThat(turnout.isMostlyWritten(10)).isTrue();
    assertThat(turnout.isMostlyWritten(11)).isFalse();
  }

  @Test
  void theTotalStandsInWhereNoWrittenExerciseIsCounted() throws IOException {
    assertThat(of("event_attendance_total: 20, responses_total: 150"))
        .singleElement()
        .returns(150L, one -> one.replies().whole());
  }

  @Test
  void withoutBothNumbersThereIsNothingToCompare() throws IOException {
    assertThat(of("event_attendance_total: 20")).isEmpty();
    assertThat(of("event_attendance_total: 20, responses_total: many")).isEmpty();
    assertThat(of("event_attendance_total: 20, responses_total: 0")).isEmpty();
    assertThat(of("event_attendance_total: 0, responses_total: 150")).isEmpty();
    assertThat(of("responses_total: 150")).isEmpty();
    assertThat(of("event_attendance_total: 20", "many")).isEmpty();
  }

  @Test
  void whatIsNotWrittenIsNotAReply() throws IOException {
    String meeting =
        "activities: [{id: A1, name: Meeting, method: public_meeting, actual: {responses: 90}}]";

    assertThat(turnout("reach: {event_attendance_total: 20}\n" + meeting)).isEmpty();
  }

  private static List<Turnout> of(String reach, String... responses) throws IOException {
    StringBuilder activities = new StringBuilder("activities:\n");
    for (int i = 0; i < responses.length; i++) {
      activities.append(
          "  - {id: A%d, name: Survey %d, method: survey, actual: {responses: %s}}\n"
              .formatted(i, i, responses[i]));
    }
    return turnout(
        "reach: {" + reach + "}\n" + (responses.length == 0 ? "" : activities.toString()));
  }

  private static List<Turnout> turnout(String sections) throws IOException {
    return Turnout.of(PlanCases.least(sections));
  }
}
