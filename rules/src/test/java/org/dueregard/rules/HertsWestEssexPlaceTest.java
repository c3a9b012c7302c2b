package org.dueregard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rules.HertsWestEssexPlace.Place.EAST_AND_NORTH;
import static org.dueregard.rules.HertsWestEssexPlace.Place.HERTFORDSHIRE;
import static org.dueregard.rules.HertsWestEssexPlace.Place.SOUTH_AND_WEST;
import static org.dueregard.rules.HertsWestEssexPlace.Place.WEST_ESSEX;

import java.io.IOException;
import java.util.List;
import org.dueregard.rules.HertsWestEssexPlace.Place;
import org.junit.jupiter.api.Test;

/** The places of Hertfordshire and west Essex, by the names that plans use for them. */
class HertsWestEssexPlaceTest {

  @Test
  void anAreaIsKnownByItsNameOrItsCouncil() throws IOException {
    assertThat(places(area("Ware", "East Hertfordshire District Council")))
        .contains(EAST_AND_NORTH)
        .doesNotContain(SOUTH_AND_WEST, WEST_ESSEX);
    assertThat(places(area("St Albans", ""))).containsExactly(SOUTH_AND_WEST);
    assertThat(places(area("Towns in the west", "Essex County Council")))
        .containsExactly(WEST_ESSEX);
    assertThat(places(area("Ware", "Hertfordshire County Council"))).containsExactly(HERTFORDSHIRE);
    assertThat(places(area("Sussex", "West Sussex County Council"))).isEmpty();
  }

  @Test
  void theNameOfTheWholeSystemIsEveryPlace() throws IOException {
    assertThat(places(area("Hertfordshire and west Essex", ""))).containsExactly(Place.values());
    assertThat(places("{local: {herts-west-essex: {place: all three}}}"))
        .containsExactly(Place.values());
  }

  @Test
  void aTrustThatActsShowsItsPlaceAndAPartnerDoesNot() throws IOException {
    String trust = "{bodies: [{name: Princess Alexandra Hospital, type: nhs_trust, role: %s}]}";
    assertThat(places(trust.formatted("provider"))).containsExactly(WEST_ESSEX);
    assertThat(places(trust.formatted("partner"))).isEmpty();
  }

  @Test
  void theNameOfTheBoardSaysNothing() throws IOException {
    assertThat(places("{bodies: [{name: NHS Hertfordshire and West Essex ICB, type: icb}]}"))
        .isEmpty();
  }

  private static String area(String name, String council) {
    return "{people_affected: {areas=: [{name: '" + name + "', council: '" + council + "'}]}}";
  }

  private static List<Place> places(String change) throws IOException {
    return HertsWestEssexPlace.of(
            PlanCases.read(PlanCases.merged(PlanCases.sound(), change)).plan())
        .stream()
        .map(HertsWestEssexPlace::place)
        .toList();
  }
}
