package org.dueregard.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Body;
import org.dueregard.plan.Governance;
import org.dueregard.plan.Insight;
import org.dueregard.plan.Local.LocalFact;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Stakeholder;
import org.dueregard.plan.Text;

/**
 * What a plan shows of the groups that the system of Herefordshire and Worcestershire has as a
 * whole, under the system's name or in words. Only rules of that system look at it.
 *
 * @param isPanelAsked the advisory panel on inequalities and participation, by either of its names
 * @param isChallenged a non-executive member looks at how far people were involved
 * @param isProgrammeBoardTold a service delivery programme board
 * @param isPatientGroupHeard a group of patients or carers that meets whatever is proposed
 * @param isAdvisoryGroupAsked the advisory group on communications and engagement
 * @param isMentalHealthJoinedUp the group that joins up what is said about mental health
 * @param isLibraryChecked the insight library, before people are asked
 * @param isLibraryFed the insight library, with what was found
 * @param isWelshBodyHeard a body of Powys or of Wales has a part, is invited or takes part
 */
public record HerefordshireWorcestershire(
    boolean isPanelAsked,
    boolean isChallenged,
    boolean isProgrammeBoardTold,
    boolean isPatientGroupHeard,
    boolean isAdvisoryGroupAsked,
    boolean isMentalHealthJoinedUp,
    boolean isLibraryChecked,
    boolean isLibraryFed,
    boolean isWelshBodyHeard) {
  private static final String SYSTEM = "herefordshire-worcestershire";

  /** Its longer name begins with prevention; this stands in both. */
  private static final Pattern PANEL =
      words("health inequalities,? engagement,? (?:and|&) participation");

  private static final Pattern NON_EXECUTIVE = words("non[- ]executive");
  private static final Pattern PROGRAMME_BOARD = words("service delivery programme board");
  private static final Pattern ADVISORY_GROUP =
      words("communications? (?:and|&) engagement advisory group|\\bCEAG\\b");
  private static final Pattern MENTAL_HEALTH = words("now we['’]?re talking|\\bNWT\\b");
  private static final Pattern LIBRARY =
      words("\\b(?:insights?|intelligence) library|library of (?:insights?|engagement reports)");
  private static final Pattern WELSH = words("\\b(?:powys|wales|welsh|llais)\\b");

  static HerefordshireWorcestershire of(Plan plan) {
    Insight insight = plan.insight();
    Stream<String> known =
        Stream.concat(
            insight.reviewed().items().stream(), Stream.of(insight.duplicateCheck().value()));
    return new HerefordshireWorcestershire(
        isTakenTo(plan, PANEL, "advisory_panel"),
        isTakenTo(plan, NON_EXECUTIVE, "non_executive"),
        isTakenTo(plan, PROGRAMME_BOARD, "programme_board"),
        isGiven(plan, "patient_group") || isStandingGroupAsked(plan),
        isTakenTo(plan, ADVISORY_GROUP, "advisory_group"),
        isTakenTo(plan, MENTAL_HEALTH, "mental_health_communications"),
        isGiven(plan, "insight_library") || known.anyMatch(LIBRARY.asPredicate()),
        isGiven(plan, "insight_library_added")
            || LIBRARY.matcher(plan.evaluation().learningShared().value()).find(),
        hasPart(plan, WELSH) || isHeard(plan, WELSH));
  }

  /** The plan is taken to it: it says so under the system's name, or names it among its readers. */
  static boolean isTakenTo(Plan plan, Pattern name, String key) {
    Governance governance = plan.governance();
    Stream<String> readers =
        Stream.concat(
            Stream.of(
                    governance.planReviewedBy(),
                    governance.routeToBoard(),
                    governance.oversight().group())
                .map(Text::value),
            plan.boardPaper().previouslyReceivedBy().items().stream());
    return isGiven(plan, key) || readers.anyMatch(name.asPredicate());
  }

  /** A stakeholder of this name is invited or takes part. */
  static boolean isHeard(Plan plan, Pattern name) {
    return plan.stakeholders().items().stream()
        .filter(Stakeholder::isHeard)
        .anyMatch(one -> name.matcher(one.name().value()).find());
  }

  /** A body of this name has a part in the plan. */
  static boolean hasPart(Plan plan, Pattern name) {
    return plan.bodies().items().stream()
        .filter(body -> body.role().isStated())
        .map(Body::name)
        .anyMatch(one -> name.matcher(one.value()).find());
  }

  static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  private static boolean isGiven(Plan plan, String key) {
    return plan.local().facts().stream()
        .filter(fact -> fact.system().equals(SYSTEM) && fact.key().equals(key))
        .anyMatch(LocalFact::isGiven);
  }

  private static boolean isStandingGroupAsked(Plan plan) {
    List<Activity> all = plan.activities().items();
    return all.stream().anyMatch(one -> one.isAskingOutside() && one.isStandingGroup());
  }
}
