package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No comfort in a no: what a plan says there is none of is not shown by saying so. */
class ReadsTest {

  @ParameterizedTest(name = "{0}: nothing {1}, reasoned {2}, answer {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "yes                            | true  | true  | true",
        "no                             | false | false | true",
        "{value: no, why: Not needed}   | false | true  | true",
        "none                           | false | false | true",
        "{value: none, why: Not needed} | false | true  | true"
      })
  void aNoShowsOnlyWhatItMay(
      String written, boolean isNothing, boolean isReasoned, boolean isAnswer) {
    assertThat(shows("/decision/in_public", NoneIs.NOTHING, decision(written)))
        .isEqualTo(isNothing);
    assertThat(shows("/decision/in_public", NoneIs.REASONED, decision(written)))
        .isEqualTo(isReasoned);
    assertThat(shows("/decision/in_public", NoneIs.ANSWER, decision(written))).isEqualTo(isAnswer);
  }

  @ParameterizedTest(name = "a section with {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{how: none, by: none}       | false",
        "{how: none, by: 2027-08-01} | true",
        "none                        | false"
      })
  void aSectionShowsSomethingWhereOneOfItsFieldsDoes(String written, boolean isShown) {
    String plan = decision("yes") + "feedback: {tell_participants: " + written + "}\n";

    assertThat(shows("/feedback/tell_participants", NoneIs.NOTHING, plan)).isEqualTo(isShown);
  }

  @Test
  void aListWithNothingInItSaysNothing() {
    Reads empty =
        reads("/activities", decision("yes").replaceFirst("activities: .*", "activities: []"));
    Reads none =
        reads("/activities", decision("yes").replaceFirst("activities: .*", "activities: none"));

    assertThat(empty.found()).isEmpty();
    assertThat(empty.denied()).isEmpty();
    assertThat(none.denied()).hasSize(1);
  }

  @Test
  void whatIsFoundIsGivenWithItsFieldsAndNotItsSections() {
    Reads reads = reads("/activities/*", decision("yes"));

    assertThat(reads.found())
        .extracting(one -> one.at().pointer())
        .containsExactly("/activities/0");
    assertThat(reads.leaves())
        .extracting(one -> one.at().pointer())
        .contains("/activities/0/name", "/activities/0/method")
        .doesNotContain("/activities/0");
  }

  private static Reads reads(String path, String plan) {
    return Reads.of(List.of(path), NoneIs.NOTHING, PlanCases.read(plan).plan());
  }

  private static boolean shows(String path, NoneIs none, String plan) {
    return Reads.of(List.of(path), none, PlanCases.read(plan).plan()).isAnything();
  }

  private static String decision(String inPublic) {
    return """
        plan: {title: A plan, stage: pre_consultation}
        proposal: {summary: Close a ward, change_types: [close]}
        decision: {what: To close the ward, maker: The board, date: 2027-03-01, in_public: %s}
        bodies: [{name: The board, type: icb, role: decision_maker}]
        activities: [{id: A1, name: Survey, method: survey, audiences: [public]}]
        """
        .formatted(inPublic);
  }
}
