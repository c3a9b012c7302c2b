package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Commitment;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Scrutiny.Committee;
import org.dueregard.plan.Temporary;
import org.dueregard.plan.Timeline;
import org.dueregard.plan.Timeline.Window;
import org.dueregard.plan.When;

/**
 * Two steps of the work, both dated, of which one is to come before the other.
 *
 * @param part the part of the work they belong to
 * @param step the one of them that would stand in the wrong place
 * @param first the one that comes first
 * @param then the one that follows
 */
public record Sequence(Part part, When step, When first, When then) {
  /** Parts of the work in which the order of steps matters. */
  public enum Part {
    PERIOD,
    LAUNCH,
    ANALYSIS,
    CASE_FOR_DECISION,
    DECISION,
    REVIEW
  }

  static List<Sequence> of(Plan plan, Exercise exercise) {
    List<Sequence> all = new ArrayList<>();
    periods(plan, all);
    launch(plan, all);
    analysis(plan.timeline(), exercise, all);
    decision(plan, exercise, all);
    review(plan, exercise, all);
    return all.stream().filter(one -> one.first.isStated() && one.then.isStated()).toList();
  }

  /** The one that is to come first is certainly dated later. */
  public boolean isInverted() {
    return then.isBefore(first);
  }

  /** The dates are not exact enough to say which of them comes first. */
  public boolean isUndecided() {
    return first.isUndecidedAgainst(then);
  }

  /** A consultation that closes before it opens is looked at with the time that people have. */
  private static void periods(Plan plan, List<Sequence> all) {
    Window early = plan.timeline().preConsultation();
    Window main = plan.timeline().consultation();
    all.add(following(Part.PERIOD, early.start(), early.end()));
    all.add(following(Part.PERIOD, early.end(), early.extendedTo()));
    all.add(following(Part.PERIOD, main.end(), main.extendedTo()));
    all.add(following(Part.PERIOD, main.plannedStart(), main.plannedEnd()));
    all.add(
        following(
            Part.PERIOD, plan.timeline().analysis().start(), plan.timeline().analysis().end()));
    for (Activity activity : plan.activities().items()) {
      all.add(following(Part.PERIOD, activity.start(), activity.end()));
    }
    Temporary temporary = plan.proposal().temporary();
    all.add(following(Part.PERIOD, temporary.since(), plan.proposal().ends()));
    all.add(following(Part.PERIOD, temporary.since(), temporary.reviewDate()));
    for (Commitment promise : plan.commitments().items()) {
      all.add(following(Part.PERIOD, promise.date(), promise.by()));
    }
    for (Committee council : plan.scrutiny().committees().items()) {
      all.add(following(Part.PERIOD, council.consulted(), council.commentsDue()));
      all.add(following(Part.PERIOD, council.consulted(), council.commentsByGiven()));
    }
  }

  private static void launch(Plan plan, List<Sequence> all) {
    Timeline timeline = plan.timeline();
    When launch = timeline.consultation().start();
    all.add(leading(Part.LAUNCH, timeline.preConsultation().start(), launch));
    all.add(leading(Part.LAUNCH, timeline.optionsShortlisted(), launch));
    all.add(leading(Part.LAUNCH, timeline.businessCaseApproved(), launch));
    all.add(leading(Part.LAUNCH, timeline.launchApproved(), launch));
    all.add(leading(Part.LAUNCH, plan.proposal().travel().due(), launch));
  }

  private static void analysis(Timeline timeline, Exercise exercise, List<Sequence> all) {
    When begun = timeline.analysis().start();
    all.add(following(Part.ANALYSIS, exercise.opens(), begun));
    all.add(following(Part.ANALYSIS, exercise.closes(), timeline.analysis().end()));
    all.add(following(Part.ANALYSIS, begun, timeline.outcomeReportPublished()));
  }

  /** What is announced or begun while people are still being asked is a Gunning matter. */
  private static void decision(Plan plan, Exercise exercise, List<Sequence> all) {
    When decided = plan.decision().date();
    When papers = plan.timeline().decisionBusinessCase();
    all.add(following(Part.CASE_FOR_DECISION, exercise.closes(), papers));
    all.add(leading(Part.CASE_FOR_DECISION, papers, decided));
    all.add(following(Part.DECISION, decided, plan.timeline().tellPeople()));
    if (!exercise.runsPast(plan.decision().announcedOn())) {
      all.add(following(Part.DECISION, decided, plan.decision().announcedOn()));
    }
    When begun = plan.timeline().implementationStart();
    if (!plan.proposal().isForATime() && !exercise.runsPast(begun)) {
      all.add(following(Part.DECISION, decided, begun));
    }
  }

  private static void review(Plan plan, Exercise exercise, List<Sequence> all) {
    all.add(
        following(Part.REVIEW, plan.timeline().implementationStart(), plan.timeline().review()));
    for (When half :
        List.of(plan.timeline().midpointReview(), plan.evaluation().midpointReview())) {
      all.add(following(Part.REVIEW, exercise.opens(), half));
      all.add(leading(Part.REVIEW, half, exercise.closes()));
    }
  }

  private static Sequence leading(Part part, When step, When then) {
    return new Sequence(part, step, step, then);
  }

  private static Sequence following(Part part, When first, When step) {
    return new Sequence(part, step, first, step);
  }
}
