package org.dueregard.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dueregard.plan.Body;
import org.dueregard.plan.Local.LocalFact;
import org.dueregard.plan.Mention;
import org.dueregard.plan.PeopleAffected.Area;
import org.dueregard.plan.Plan;

/**
 * A place of Hertfordshire and west Essex that the plan concerns: by an area or its council, the
 * site, the acute trust, or what the plan says under the system's name. Only rules of that system
 * look at it.
 *
 * @param place the place
 * @param because what shows it
 */
public record HertsWestEssexPlace(Place place, Mention because) {

  /** The three places, and the county where the plan does not say which place of it. */
  public enum Place {
    EAST_AND_NORTH(
        "\\b(?:(?:east|north) herts|(?:east|north) hertfordshire|broxbourne|stevenage|welwyn"
            + "|lister hospital|qeii)"),
    SOUTH_AND_WEST(
        "\\b(?:(?:south|west) herts|(?:south|west) hertfordshire|dacorum|hertsmere|st\\.? albans"
            + "|three rivers|watford|hemel hempstead)"),
    WEST_ESSEX(
        "\\b(?:west essex|epping|harlow|uttlesford|princess alexandra|essex county)"
            + "|^essex(?: council)?$"),
    HERTFORDSHIRE("\\b(?:hertfordshire|herts)\\b");

    private final Pattern names;

    Place(String names) {
      this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }

    private boolean isIn(String text) {
      return names.matcher(text.strip()).find();
    }
  }

  private static final String SYSTEM = "herts-west-essex";
  private static final String KEY = "place";
  private static final String EVERY = "Hertfordshire and west Essex";
  private static final Pattern ALL = Pattern.compile("(?i)\\b(?:all|whole)\\b");
  private static final Pattern WHOLE =
      Pattern.compile("(?i)\\b(?:herts|hertfordshire) (?:and|&) west essex\\b");

  public boolean isEastAndNorth() {
    return place == Place.EAST_AND_NORTH;
  }

  public boolean isSouthAndWest() {
    return place == Place.SOUTH_AND_WEST;
  }

  public boolean isWestEssex() {
    return place == Place.WEST_ESSEX;
  }

  /** In Hertfordshire, whether or not the plan says which place of it. */
  public boolean isHertfordshire() {
    return place != Place.WEST_ESSEX;
  }

  static Set<HertsWestEssexPlace> of(Plan plan) {
    Set<HertsWestEssexPlace> found = new LinkedHashSet<>();
    for (Area area : plan.peopleAffected().areas().items()) {
      add(area.name().value(), area, found);
      add(area.council().value(), area, found);
    }
    add(plan.proposal().site().value(), plan.proposal().site(), found);
    plan.bodies().items().stream()
        .filter(body -> body.isTrust() && body.isActing())
        .forEach(body -> addTrust(body, found));
    plan.local().facts().stream()
        .filter(fact -> fact.system().equals(SYSTEM) && fact.key().equals(KEY))
        .filter(LocalFact::isGiven)
        .map(LocalFact::value)
        .forEach(said -> add(ALL.matcher(said.value()).find() ? EVERY : said.value(), said, found));
    return found;
  }

  /** A trust is known by the place whose acute trust it is; the county alone says too little. */
  private static void addTrust(Body body, Set<HertsWestEssexPlace> found) {
    places(body.name().value()).stream()
        .filter(place -> place != Place.HERTFORDSHIRE)
        .forEach(place -> found.add(new HertsWestEssexPlace(place, body)));
  }

  private static void add(String text, Mention because, Set<HertsWestEssexPlace> found) {
    places(text).forEach(place -> found.add(new HertsWestEssexPlace(place, because)));
  }

  private static List<Place> places(String text) {
    boolean isWhole = WHOLE.matcher(text).find();
    List<Place> places = new ArrayList<>();
    for (Place place : Place.values()) {
      if (isWhole || place.isIn(text)) {
        places.add(place);
      }
    }
    return places;
  }
}
