package org.dueregard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Mark;
import org.dueregard.finding.Schedule.Milestone;
import org.dueregard.finding.Schedule.Window;
import org.dueregard.plan.Plan;

/**
 * Arranges what a plan says for people to read; judges nothing.
 *
 * @param catalogue the numbers, and the law that steps rest on
 * @param conclusions the duties that are owed
 * @param law the day whose law applies
 */
record Digests(Catalogue catalogue, Conclusions conclusions, LawDate law) {

  Digest of(Plan plan, Places places, LocalDate asOf) {
    return new Digest(
        SaidFacts.of(plan, places), AskedGroups.of(plan, places), schedule(plan, places, asOf));
  }

  private Schedule schedule(Plan plan, Places places, LocalDate asOf) {
    List<Milestone> milestones = PlanDates.of(plan, places);
    List<Window> windows = PlanWindows.of(plan, places);
    Steps steps = new Steps(catalogue, conclusions, law, asOf, places);
    CalendarMarks calendar =
        new CalendarMarks(EnglandCalendar.shipped(), steps.number("preElectionDays"));
    Optional<Days> span = CalendarMarks.span(milestones, windows);
    List<Mark> marks = span.map(days -> calendar.in(days, plan)).orElse(List.of());
    new CouncilSteps(plan, steps).add();
    new PeopleSteps(plan, steps, calendar).add();
    return new Schedule(
        milestones,
        windows,
        marks,
        CalendarMarks.overlaps(windows, marks),
        steps.inOrder(),
        CalendarLimits.of(plan));
  }
}
