package org.dueregard.rules;

import static org.dueregard.rules.HerefordshireWorcestershire.hasPart;
import static org.dueregard.rules.HerefordshireWorcestershire.isHeard;
import static org.dueregard.rules.HerefordshireWorcestershire.isTakenTo;
import static org.dueregard.rules.HerefordshireWorcestershire.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.plan.PeopleAffected.Area;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Scrutiny.Committee;

/**
 * One of the two counties of Herefordshire and Worcestershire, where the change concerns it, and
 * what the plan shows of the bodies and groups that it has of its own. Only rules of that system
 * look at it.
 *
 * @param county the county
 * @param isNetworkAsked its engagement network
 * @param isCommunicationsGroupTold its communications group
 * @param isPartnershipHeard its place partnership
 * @param isHealthwatchHeard its Healthwatch
 * @param isSectorHeard its own way to voluntary and community groups
 * @param isScrutinyTold a committee of its council was told, asked or consulted
 */
public record HerefordshireWorcestershireCounty(
    County county,
    boolean isNetworkAsked,
    boolean isCommunicationsGroupTold,
    boolean isPartnershipHeard,
    boolean isHealthwatchHeard,
    boolean isSectorHeard,
    boolean isScrutinyTold) {

  /** The two counties, and the names by which each of its groups is known. */
  public enum County {
    HEREFORDSHIRE(
        "\\b(?:hereford|leominster|ross[- ]on[- ]wye|ledbury|bromyard|kington\\b)",
        "\\bherefordshire engagement (?:network|group)|\\bHEN\\b",
        "one herefordshire communications",
        "one herefordshire(?! communications)|\\bOHP\\b",
        "herefordshire(?: [a-z&]+)* (?:community partnership|alliance)"),
    WORCESTERSHIRE(
        "\\b(?:worcester|bromsgrove|malvern|redditch|wychavon|wyre forest|kidderminster|evesham"
            + "|droitwich|pershore)",
        "\\bworcestershire (?:operational )?engagement (?:network|group)|\\bWEN\\b",
        "worcestershire(?: place)? communications (?:cell|group)",
        "worcestershire executive committee|\\bWEC\\b",
        "worcestershire(?: [a-z&]+)* alliance|\\bVCSE strategic lead"
            + "|\\bVCSE? reference engagement group");

    private final Pattern places;
    private final Pattern network;
    private final Pattern communications;
    private final Pattern partnership;
    private final Pattern sector;
    private final Pattern healthwatch;

    County(
        String places, String network, String communications, String partnership, String sector) {
      this.places = words(places);
      this.network = words(network);
      this.communications = words(communications);
      this.partnership = words(partnership);
      this.sector = words(sector);
      this.healthwatch = words("healthwatch.*" + key() + "|" + key() + ".*healthwatch");
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean isNamedIn(String text) {
      return places.matcher(text).find();
    }

    private boolean isOf(Area area) {
      return isNamedIn(area.name().value()) || isNamedIn(area.council().value());
    }
  }

  /** The counties that the plan concerns: both, where its areas do not say. */
  static List<HerefordshireWorcestershireCounty> of(Plan plan) {
    return Stream.of(County.values())
        .filter(county -> isConcerned(county, plan))
        .map(county -> of(county, plan))
        .toList();
  }

  private static HerefordshireWorcestershireCounty of(County county, Plan plan) {
    return new HerefordshireWorcestershireCounty(
        county,
        isTakenTo(plan, county.network, county.key() + "_network"),
        isTakenTo(plan, county.communications, county.key() + "_communications"),
        isTakenTo(plan, county.partnership, county.key() + "_partnership")
            || isHeard(plan, county.partnership),
        hasPart(plan, county.healthwatch) || isHeard(plan, county.healthwatch),
        isHeard(plan, county.sector),
        plan.scrutiny().committees().items().stream().anyMatch(one -> isTold(county, one)));
  }

  private static boolean isConcerned(County county, Plan plan) {
    List<Area> areas =
        plan.peopleAffected().areas().items().stream().filter(Area::isInEngland).toList();
    return areas.isEmpty()
        || areas.stream().anyMatch(area -> county.isOf(area) || isSomewhere(area));
  }

  /** In neither county by its name, and with no council to tell it by: it may be in either. */
  private static boolean isSomewhere(Area area) {
    return !area.council().isStated()
        && Stream.of(County.values()).noneMatch(county -> county.isOf(area));
  }

  private static boolean isTold(County county, Committee committee) {
    return !committee.isDistrict()
        && committee.firstHeard().isStated()
        && (county.isNamedIn(committee.council().value())
            || county.isNamedIn(committee.name().value()));
  }
}
