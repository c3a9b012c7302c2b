package org.dueregard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dueregard.finding.Place;
import org.dueregard.plan.PlanPath;
import org.junit.jupiter.api.Test;

/** Many places in few words, with none left out. */
class PlacesTest {
  @Test
  void onePlaceIsItsPathAndLine() {
    assertThat(Places.of(List.of(at("/activities/2/groups", 91))))
        .isEqualTo("activities[2].groups, line 91");
  }

  @Test
  void entriesOfAListAreSaidOnceWithAllTheirLines() {
    assertThat(
            Places.of(
                List.of(
                    at("/activities/0/groups", 88),
                    at("/activities/10/groups", 112),
                    at("/activities/1/groups", 91))))
        .isEqualTo("activities[].groups, lines 88, 91 and 112");
  }

  @Test
  void fieldsOnOneLineAreSaidTogether() {
    assertThat(
            Places.of(
                List.of(
                    at("/information/names_site", 97),
                    at("/information/states_closure", 97),
                    at("/decision/date", 45))))
        .isEqualTo(
            "information.names_site and information.states_closure, line 97; decision.date, line"
                + " 45");
  }

  @Test
  void theSamePlaceTwiceKeepsItsNumber() {
    assertThat(Places.of(List.of(at("/risks/3/owner", 7), at("/risks/3/owner", 7))))
        .isEqualTo("risks[3].owner, line 7");
  }

  private static Place at(String pointer, int line) {
    return new Place(new PlanPath(pointer), line, 1, line, 2);
  }
}
