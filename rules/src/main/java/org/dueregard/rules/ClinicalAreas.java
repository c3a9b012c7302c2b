package org.dueregard.rules;

import java.util.regex.Pattern;
import org.dueregard.plan.HealthInequalities.Core20Plus5;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Texts;

/**
 * The clinical areas that a plan names as part of Core20PLUS5. Each version of it, for adults and
 * for children and young people, has five of its own.
 *
 * @param named the areas, as the plan words them
 * @param isForAdults the version for adults is used, or the plan says of neither that it is
 * @param isForChildren the same of the version for children and young people
 */
public record ClinicalAreas(Texts named, boolean isForAdults, boolean isForChildren) {
  private static final Pattern OF_ADULTS =
      words(
          "matern|pregnan|birth|\\bmental|psychos|respirat|copd|\\blung|bronch|cancer|hypertens"
              + "|blood pressure|lipid|cholesterol");
  private static final Pattern OF_CHILDREN =
      words("asthma|diabet|epilep|\\boral|dental|dentist|\\bteeth|tooth|\\bmental");
  private static final Pattern STROKE = words("\\bstrokes?\\b");

  static ClinicalAreas of(Plan plan) {
    Core20Plus5 used = plan.healthInequalities().core20plus5();
    boolean isUnsaid = !used.adults().isYes() && !used.children().isYes();
    return new ClinicalAreas(
        used.clinicalAreas(),
        isUnsaid || used.adults().isYes(),
        isUnsaid || used.children().isYes());
  }

  /** Stroke is named where high blood pressure belongs: to find it is one of the five. */
  public boolean isStroke() {
    return named.items().stream().anyMatch(ClinicalAreas::isStroke);
  }

  /** An area is named that, as far as its words show, is none of the five of the version used. */
  public boolean isUnfamiliar() {
    return named.items().stream().anyMatch(area -> !isStroke(area) && !isKnown(area));
  }

  private boolean isKnown(String area) {
    return (isForAdults && OF_ADULTS.matcher(area).find())
        || (isForChildren && OF_CHILDREN.matcher(area).find());
  }

  private static boolean isStroke(String area) {
    return STROKE.matcher(area).find()
        && !OF_ADULTS.matcher(area).find()
        && !OF_CHILDREN.matcher(area).find();
  }

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
