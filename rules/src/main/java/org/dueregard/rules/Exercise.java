package org.dueregard.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.plan.About.Stage;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Activity.Subject;
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
 */
public record Exercise(Window window, When opens, When closes) {

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
    return new Exercise(window.isStated() || !earlier.isStated() ? window : earlier, opens, closes);
  }

  private static boolean isAboutProposal(Activity activity) {
    boolean inConsultation = activity.phase().is(Stage.CONSULTATION);
    boolean onProposal =
        activity.about().is(Subject.PROPOSAL) || activity.about().is(Subject.OPTIONS);
    return activity.isAsking() && (inConsultation || onProposal);
  }

  private static Optional<When> dated(
      List<Activity> activities, Function<Activity, When> date, Comparator<LocalDate> order) {
    return activities.stream()
        .map(date)
        .filter(when -> when.isStated() && !when.date().isWords())
        .min(Comparator.comparing(when -> when.date().earliest(), order));
  }

  private static When firstStated(When first, Optional<When> second, When last) {
    if (first.isStated()) {
      return first;
    }
    return second.orElse(last.isStated() ? last : first);
  }
}
