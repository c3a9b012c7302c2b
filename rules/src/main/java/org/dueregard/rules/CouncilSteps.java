package org.dueregard.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dueregard.plan.Mention;
import org.dueregard.plan.PeopleAffected.Area;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Scrutiny.Committee;
import org.dueregard.plan.Scrutiny.Meeting;
import org.dueregard.plan.When;
import org.dueregard.rules.Counted.Count;

/**
 * The latest safe days of what councils and ministers are told and asked.
 *
 * @param plan the plan
 * @param steps where they go
 */
record CouncilSteps(Plan plan, Steps steps) {
  private static final String ASK = " and ask if it thinks the change is substantial";

  void add() {
    if (steps.isOwed(Duty.JUDGE_SUBSTANTIAL)) {
      tellCouncils();
    }
    if (steps.isOwed(Duty.CONSULT_COUNCIL)) {
      committees().forEach(this::giveDates);
      sendPapers();
      publishReport();
      haveComments();
    }
    if (steps.isOwed(Duty.JOINT_SCRUTINY)) {
      int days = steps.number("jointCommitteeDays");
      steps.add(
          "Have the joint committee set up",
          Counted.from(launch(), "launch", Count.before(days)),
          "jointCommitteeDays",
          Planned.on(plan.scrutiny().jointCommittee().formed()));
    }
    if (steps.isOwed(Duty.NOTIFY_MINISTER)) {
      notifyMinister();
    }
  }

  private void tellCouncils() {
    List<Area> left = councilsLeftOut();
    for (Committee one : committees()) {
      When told = one.told();
      When asked = one.askedIfSubstantial();
      tell(one.shown(), Planned.on(isLast(asked, told) ? asked : told));
    }
    for (int i = 0; i < left.size(); i++) {
      PlanPath missing = plan.scrutiny().committees().at().item(committees().size() + i);
      tell(left.get(i).council().shown(), Planned.notStated(missing.child("told")));
    }
    if (committees().isEmpty() && left.isEmpty()) {
      PlanPath missing = plan.scrutiny().committees().at().item(0);
      tell("each council whose people are affected", Planned.notStated(missing.child("told")));
    }
  }

  private void tell(String council, Planned planned) {
    Count count = Count.before(steps.number("tellCouncilDays"));
    Counted latest = Counted.from(launch(), "launch", count);
    steps.add("Tell " + council + ASK, latest, "tellCouncilDays", planned);
  }

  private static boolean isLast(When one, When other) {
    return one.isStated()
        && (!other.isStated() || one.date().latest().isAfter(other.date().latest()));
  }

  /** Councils whose people are affected, where the plan has no committee for them. */
  private List<Area> councilsLeftOut() {
    if (committees().isEmpty() && plan.scrutiny().jointCommittee().isInPlace()) {
      return List.of();
    }
    return plan.peopleAffected().areas().items().stream()
        .filter(area -> area.isInEngland() && area.council().isStated())
        .filter(
            area -> committees().stream().noneMatch(one -> one.council().isSameAs(area.council())))
        .toList();
  }

  private void giveDates(Committee one) {
    steps.addLaw(
        "Give " + one.shown() + " the decision date and the last day for its comments",
        Counted.from(
            one.consulted(), "the committee is first consulted", Count.on("No later than when")),
        List.of("SCR-09", "SCR-10"),
        given(one.decisionDateGiven(), one.commentsByGiven()));
  }

  private static Planned given(When decision, When comments) {
    if (decision.isStated() && comments.isStated()) {
      String both = "given: decision " + decision.shown() + ", comments by " + comments.shown();
      return Planned.done(both, decision.at());
    }
    return Planned.notStated(decision.isStated() ? comments.at() : decision.at());
  }

  private void sendPapers() {
    for (Committee one : committees()) {
      one.meetings().items().forEach(meeting -> sendPapers(one.shown(), meeting));
    }
    List<Meeting> joint = plan.scrutiny().jointCommittee().meetings().items();
    joint.forEach(meeting -> sendPapers("the joint committee", meeting));
  }

  private void sendPapers(String committee, Meeting meeting) {
    boolean isOver = meeting.date().isStated() && steps.isOver(meeting.date().date().latest());
    if (!isOver) {
      int days = steps.number("committeePapersWorkingDays");
      String task = "Send papers to " + committee;
      steps.add(
          task + " " + meeting.at().pointer(),
          task,
          Counted.from(
              meeting.date(),
              "its meeting",
              Count.workingDaysBefore(days, EnglandCalendar.shipped())),
          "committeePapersWorkingDays",
          Planned.withNoField(meeting.date().at()));
    }
  }

  private void publishReport() {
    When comments = in(dates(Committee::commentsBy), "comments_due", false);
    Count usual = Count.before(steps.number("reportBeforeCommentsDays"));
    Count least =
        Count.workingDaysBefore(
            steps.number("reportToCommentsWorkingDays"), EnglandCalendar.shipped());
    steps.add(
        "Publish the outcome report",
        Counted.from(comments, "councils' comments are due", usual).neverLessThan(least, comments),
        "reportBeforeCommentsDays",
        Planned.on(Exercise.of(plan).report()));
  }

  private void haveComments() {
    Count count = Count.before(steps.number("commentsToDecisionDays"));
    steps.add(
        "Have the councils' comments in",
        Counted.from(plan.decision().date(), "the decision", count),
        "commentsToDecisionDays",
        Planned.on(in(dates(Committee::commentsBy), "comments_due", true)));
  }

  private void notifyMinister() {
    Count count =
        Count.on("As soon as it is clear that the change is substantial, no later than when");
    When consulted = in(dates(Committee::consulted), "consulted", false);
    steps.addLaw(
        "Notify the Secretary of State",
        Counted.from(consulted, "the first council is consulted", count),
        List.of("SCR-24"),
        Planned.on(plan.scrutiny().secretaryOfState().notified()));
  }

  private List<When> dates(Function<Committee, When> date) {
    return committees().stream().map(date).filter(Mention::isStated).toList();
  }

  /** The first or the last of these dates; where there is none, the field that would have it. */
  private When in(List<When> dates, String field, boolean isLast) {
    Comparator<When> byDay = Comparator.comparing(when -> when.date().earliest());
    List<When> sorted = new ArrayList<>(dates);
    sorted.sort(isLast ? byDay.reversed() : byDay);
    PlanPath missing = plan.scrutiny().committees().at().item(0).child(field);
    return Stream.concat(sorted.stream(), Stream.of(Planned.noDate(missing))).findFirst().get();
  }

  private List<Committee> committees() {
    return plan.scrutiny().committees().items();
  }

  private When launch() {
    return plan.timeline().consultation().start();
  }
}
