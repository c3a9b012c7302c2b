package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.plan.About.Stage;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Activity.Subject;
import org.dueregard.plan.Change;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Timeline.Window;
import org.dueregard.plan.When;

/**
 * The exercise in which people are asked about the proposal, whatever it is called: the
 * consultation window, else the activities about the proposal, else the engagement before it.
 *
 * @param window the window it is known by
 * @param opens its first day; absent when the plan does not say
 * @param closes its last day, after any extension; absent when the plan does not say
 * @param report when the report of what people said is published, else when it is due
 */
public record Exercise(Window window, When opens, When closes, When report) {

  static Exercise of(Plan plan) {
    Window window = plan.timeline().consultation();
    Window earlier = plan.timeline().preConsultation();
    List<Activity> asking =
        plan.activities().items().stream().filter(Exercise::isAboutProposal).toList();
    When opens =
        firstStated(
            window.start(),
            dated(asking, Activity::begins, Comparator.naturalOrder()),
            window.isStated() ? window.start() : earlier.start());
    When closes =
        firstStated(
            window.closes(),
            dated(asking, Activity::ends, Comparator.reverseOrder()),
            window.isStated() ? window.closes() : earlier.closes());
    When published = plan.timeline().outcomeReportPublished();
    return new Exercise(
        window.isStated() || !earlier.isStated() ? window : earlier,
        opens,
        extended(closes, plan),
        published.isStated() ? published : plan.feedback().outcomeReportDue());
  }

  /** So short that, whatever days its dates can mean, it lasts fewer days; both ends count. */
  public boolean isShorterThan(long days) {
    return opens.mostDaysTo(closes) < Days.stepsIn(days);
  }

  /** So long that, whatever days its dates can mean, it lasts at least so many; both ends count. */
  public boolean isAtLeast(long days) {
    return opens.fewestDaysTo(closes) >= Days.stepsIn(days);
  }

  /**
   * People are still to be asked after this day, for certain: it is no later than the first day, or
   * before the last day of the window, as it was or, while that is not known, as planned.
   */
  public boolean runsPast(When day) {
    When last = window.closes().isStated() ? window.closes() : window.plannedEnd();
    return day.isOnOrBefore(opens) || day.isBefore(last);
  }

  /** The dates do not decide whether people were still to be asked after this day. */
  public boolean isUndecidedOn(When day) {
    return day.isStated() && !isUndated() && !runsPast(day) && !day.isOnOrAfter(closes);
  }

  /**
   * People are asked after a decision in principle of this date. Such a decision is by its name one
   * that came first: where the plan gives no dates to compare, it did.
   */
  public boolean followsInPrinciple(When date) {
    return date.isAbsent() || isUndated() || runsPast(date);
  }

  /** The window was certainly made longer than this day. */
  public boolean isExtendedPast(When day) {
    return window.extendedTo().isAfter(day);
  }

  /** One of its first and last days is missing, so that no day between them can be counted. */
  public boolean isPartlyDated() {
    return opens.isAbsent() || closes.isAbsent();
  }

  private boolean isUndated() {
    return opens.isAbsent() && closes.isAbsent();
  }

  private static boolean isAboutProposal(Activity activity) {
    boolean inConsultation = activity.phase().is(Stage.CONSULTATION);
    boolean afterDecision =
        activity.phase().is(Stage.DECIDED) || activity.phase().is(Stage.IMPLEMENTATION);
    boolean onProposal =
        activity.about().is(Subject.PROPOSAL) || activity.about().is(Subject.OPTIONS);
    return activity.isAsking() && (inConsultation || onProposal) && !afterDecision;
  }

  private static Optional<When> dated(
      List<Activity> activities, Function<Activity, When> date, Comparator<LocalDate> order) {
    return activities.stream()
        .map(date)
        .filter(when -> when.isStated() && !when.date().isWords())
        .min(Comparator.comparing(when -> when.date().earliest(), order));
  }

  /** The last day that a change after launch gave people, where that is later. */
  private static When extended(When closes, Plan plan) {
    return plan.changes().items().stream()
        .map(Change::windowExtendedTo)
        .filter(to -> to.isAfter(closes))
        .max(Comparator.comparing(to -> to.date().earliest()))
        .orElse(closes);
  }

  private static When firstStated(When first, Optional<When> second, When last) {
    if (first.isStated()) {
      return first;
    }
    return second.orElse(last.isStated() ? last : first);
  }
}
