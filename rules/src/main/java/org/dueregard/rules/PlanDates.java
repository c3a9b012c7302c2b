package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Assessment;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Decision;
import org.dueregard.plan.Feedback;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Timeline;
import org.dueregard.plan.When;

/** Collects the days that a plan names, each with what happens on it. */
final class PlanDates {
  private static final Comparator<Milestone> BY_DAY =
      Comparator.comparing(one -> one.day().orElse(LocalDate.MAX));

  private final Places places;
  private final List<Milestone> found = new ArrayList<>();

  private PlanDates(Places places) {
    this.places = places;
  }

  /** By day, those without a day last; on one day, in the order in which things come. */
  static List<Milestone> of(Plan plan, Places places) {
    PlanDates dates = new PlanDates(places);
    dates.beforeLaunch(plan);
    CouncilDates.add(plan, dates);
    dates.exercise(plan.timeline());
    plan.activities().items().stream().filter(one -> !one.isCancelled()).forEach(dates::activity);
    dates.equality(plan.equality().assessment());
    dates.afterwards(plan);
    return dates.found.stream().sorted(BY_DAY).toList();
  }

  /** A day that a picture with little room has too. */
  void key(String name, When when) {
    add(name, when, true);
  }

  /** Any other day. */
  void more(String name, When when) {
    add(name, when, false);
  }

  private void add(String name, When when, boolean isKey) {
    if (when.isStated()) {
      found.add(milestone(name, when.shown(), when.date(), isKey, when.at()));
    }
  }

  private Milestone milestone(
      String name, String said, DateOrPart date, boolean isKey, PlanPath at) {
    return new Milestone(
        name,
        said,
        date.isDay() ? Optional.of(date.earliest()) : Optional.empty(),
        isKey,
        places.of(at));
  }

  private void beforeLaunch(Plan plan) {
    more("Temporary change began", plan.proposal().temporary().since());
    more("Temporary change is looked at again", plan.proposal().temporary().reviewDate());
    plan.commitments().items().forEach(one -> more("Promise kept: " + one.shown(), one.by()));
    more("Decision in principle", plan.decision().takenInPrinciple().date());
    Timeline timeline = plan.timeline();
    edges("Engagement before consultation", timeline.preConsultation(), false);
    key("Options shortlisted", timeline.optionsShortlisted());
    key("NHS England, stage 1", timeline.nhseStage1());
    key("NHS England, stage 2", timeline.nhseStage2());
    more("Business case for consulting agreed", timeline.businessCaseApproved());
    more("Go-ahead to launch", timeline.launchApproved());
    more("Work on journeys finished", plan.proposal().travel().due());
  }

  private void exercise(Timeline timeline) {
    edges("Consultation", timeline.consultation(), true);
    more("Half-way review", timeline.midpointReview());
    timeline.announcedSteps().items().forEach(one -> more(one.shown(), one.due()));
  }

  /** The first and last day, where they do not make a window with both. */
  private void edges(String name, Timeline.Window window, boolean isKey) {
    if (Days.between(window.start(), window.closes()).isEmpty()) {
      add(name + " opens", window.start(), isKey);
      add(name + " closes", window.closes(), isKey);
    }
  }

  private void activity(Activity activity) {
    more(activity.shown(), activity.date());
    List<DateOrPart> days = activity.dates().items();
    for (int i = 0; i < days.size(); i++) {
      String said =
          days.get(i).isDay() ? days.get(i).earliest().toString() : activity.dates().shown();
      found.add(
          milestone(activity.shown(), said, days.get(i), false, activity.dates().at().item(i)));
    }
  }

  private void equality(Assessment assessment) {
    more("Equality assessment started", assessment.started());
    more("Equality assessment completed", assessment.completed());
    more("Equality assessment updated", assessment.updatedAfterConsultation());
    assessment
        .versions()
        .items()
        .forEach(one -> more("Equality assessment, version " + one.shown(), one.date()));
  }

  private void afterwards(Plan plan) {
    Timeline timeline = plan.timeline();
    Feedback feedback = plan.feedback();
    When report = Exercise.of(plan).report();
    key("Outcome report published", report);
    more("Responses considered", feedback.considered().date());
    more("Business case for the decision ready", timeline.decisionBusinessCase());
    more("Public notice of the meeting", plan.boardPaper().noticeDate());
    more("Agenda public", plan.boardPaper().agendaDate());
    Decision decision = plan.decision();
    key("Decision", decision.date());
    decision.severalDecisions().items().forEach(one -> key("Decision: " + one.shown(), one.date()));
    more("Decision announced", decision.announcedOn());
    more("Contract let", decision.contractLetOn());
    key("People told the result", told(plan));
    more("People shown what changed because of them", feedback.youSaidWeDid());
    key("Change starts", timeline.implementationStart());
    more("Change reviewed", timeline.review());
    more("Temporary change or pilot ends", plan.proposal().ends());
  }

  /** When people are told the result, from whichever of its two fields says. */
  static When told(Plan plan) {
    When by = plan.feedback().tellParticipants().by();
    return by.isStated() ? by : plan.timeline().tellPeople();
  }
}
