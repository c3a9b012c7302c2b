package org.dueregard.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.Assessment;
import org.dueregard.plan.Assessment.Version;
import org.dueregard.plan.Information.Publication;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Travel;
import org.dueregard.plan.When;
import org.dueregard.rules.Counted.Count;

/**
 * The latest safe days of what people are given, of weighing equality, and of the decision.
 *
 * @param plan the plan
 * @param steps where they go
 * @param marks knows the pre-election periods
 */
record PeopleSteps(Plan plan, Steps steps, CalendarMarks marks) {

  void add() {
    if (steps.isOwed(Duty.ASSESS_TRAVEL)) {
      publishTravel(plan.proposal().travel());
    }
    if (steps.isOwed(Duty.CONSULT)) {
      adapt();
      avoidElections();
      if (!plan.plan().isDecided() || plan.timeline().consultation().isStated()) {
        before("Close the consultation", "considerationDays", closes());
      }
    }
    if (steps.isOwed(Duty.DUE_REGARD)) {
      weighEquality(plan.equality().assessment());
    }
    if (steps.isOwed(Duty.MEET_IN_PUBLIC)) {
      steps.addLaw(
          "Give public notice of the meeting that decides",
          Counted.from(
              decision(), "the decision", Count.clearDaysBefore(steps.number("clearDaysOfNotice"))),
          List.of("GOV-02"),
          Planned.on(plan.boardPaper().noticeDate()));
    }
    Count count = Count.after(steps.number("tellPeopleDays"));
    steps.add(
        "Tell people the result",
        Counted.from(decision(), "the decision", count),
        "tellPeopleDays",
        Planned.on(PlanDates.told(plan)));
  }

  /** A step that comes so many days before the decision. */
  private void before(String task, String number, When planned) {
    Count count = Count.before(steps.number(number));
    Counted latest = Counted.from(decision(), "the decision", count);
    steps.add(task, latest, number, Planned.on(planned));
  }

  private void publishTravel(Travel travel) {
    Planned planned =
        travel.assessed().isYes() && !travel.due().isStated()
            ? Planned.done("done", travel.assessed().at())
            : Planned.on(travel.due());
    steps.add(
        "Publish the travel analysis",
        Counted.from(launch(), "launch", Count.before(steps.number("travelDays"))),
        "travelDays",
        planned);
  }

  private void adapt() {
    Count brief = Count.before(steps.number("adaptedBriefDays"));
    steps.add(
        "Brief those who make easy read, translations and British Sign Language",
        Counted.from(launch(), "launch", brief),
        "adaptedBriefDays",
        Planned.withNoField(plan.information().published().at()));
    steps.add(
        "Have easy read, translations and British Sign Language ready",
        Counted.from(launch(), "launch", Count.before(steps.number("adaptedReadyDays"))),
        "adaptedReadyDays",
        adapted());
  }

  /** The last of those versions to be ready. */
  private Planned adapted() {
    return plan.information().published().items().stream()
        .filter(Publication::isPartlyAdapted)
        .map(one -> one.ready().isStated() ? one.ready() : one.date())
        .filter(Mention::isStated)
        .max(Comparator.comparing(when -> when.date().latest()))
        .map(Planned::on)
        .orElseGet(() -> Planned.notStated(plan.information().published().at()));
  }

  private void avoidElections() {
    avoidElection("Launch", launch());
    avoidElection("Publish the results", Exercise.of(plan).report());
    avoidElection("Decide", decision());
  }

  /** Only where the day falls in a pre-election period. */
  private void avoidElection(String task, When day) {
    if (day.isDay()) {
      marks
          .voteSoonAfter(day.date().earliest(), plan)
          .ifPresent(
              vote ->
                  steps.add(
                      task + " before the pre-election period, or after polling day",
                      marks.lastDayBefore(vote),
                      "preElectionDays",
                      Planned.on(day)));
    }
  }

  private void weighEquality(Assessment assessment) {
    When shortlisted = plan.timeline().optionsShortlisted();
    steps.add(
        "Draft the equality assessment",
        Counted.from(
            shortlisted,
            "options are shortlisted",
            Count.before(steps.number("equalityDraftDays"))),
        "equalityDraftDays",
        drafted(assessment));
    steps.add(
        "Update the equality assessment with what people said",
        Counted.from(
            closes(), "the consultation closes", Count.after(steps.number("equalityUpdateDays"))),
        "equalityUpdateDays",
        Planned.on(assessment.updatedAfterConsultation()));
    before(
        "Put the final equality assessment in the decision papers",
        "decisionPapersDays",
        assessment.completed());
  }

  /** The first version, else its start. */
  private static Planned drafted(Assessment assessment) {
    List<When> versions = assessment.versions().items().stream().map(Version::date).toList();
    return Stream.concat(versions.stream(), Stream.of(assessment.started()))
        .filter(Mention::isStated)
        .min(Comparator.comparing(when -> when.date().earliest()))
        .map(Planned::on)
        .orElseGet(() -> Planned.notStated(assessment.started().at()));
  }

  private When launch() {
    return plan.timeline().consultation().start();
  }

  private When closes() {
    return plan.timeline().consultation().closes();
  }

  private When decision() {
    return plan.decision().date();
  }
}
