package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.WANTED;

import java.util.Locale;

/** The section {@code timeline}. */
@Says("The timeline: every milestone.")
public record Timeline(
    Stance stance,
    @Says(
            value = "The consultation: its first and last day, as planned and as it was.",
            need = WANTED)
        Window consultation,
    @Says("Steps that the public was told of, and when they were due.") Items<Step> announcedSteps,
    @Says("The engagement before consultation: its first and last day.") Window preConsultation,
    @Says("When the options were shortlisted.") When optionsShortlisted,
    @Says(value = "The NHS England assurance meeting of stage 1.", key = "nhse_stage_1")
        When nhseStage1,
    @Says(
            value = "The NHS England assurance meeting of stage 2, before launch.",
            key = "nhse_stage_2")
        When nhseStage2,
    @Says("When the business case for consulting was agreed.") When businessCaseApproved,
    @Says("When the go-ahead to launch was given.") When launchApproved,
    @Says("When the exercise is looked at half-way through.") When midpointReview,
    @Says("The days in which responses are analysed.") Span analysis,
    @Says("When the report of the outcome is published.") When outcomeReportPublished,
    @Says("When the business case for the decision is ready.") When decisionBusinessCase,
    @Says("When people are told the result.") When tellPeople,
    @Says("When the change starts.") When implementationStart,
    @Says("When the change is reviewed, once made.") When review,
    @Says("Elections that fall in the period.") Dates elections)
    implements Part {

  /** A period in which people are asked. */
  public record Window(
      Stance stance,
      @Says("The first day.") When start,
      @Says("The last day.") When end,
      @Says("The weekday the public was told, to check it against the date.") Text statedDay,
      @Says("The first day as first planned.") When plannedStart,
      @Says("The last day as first planned.") When plannedEnd,
      @Says("The last day after an extension.") When extendedTo,
      @Says(value = "The length the public was told, such as 12 weeks.", main = true)
          Text statedLength,
      @Says("Why the window is this long.") Text whyThisLong,
      @Says("Whether it is a full or a focused consultation.") Choice<Scope> scope)
      implements Part {
    /** How wide it reaches. */
    public enum Scope implements Word {
      FULL,
      FOCUSED
    }

    /** It certainly closes earlier than first planned, or opens later and closes no later. */
    public boolean isCut() {
      boolean closesEarly = closes().isBefore(plannedEnd);
      boolean opensLate = start.isAfter(plannedStart);
      return closesEarly || (opensLate && closes().isOnOrBefore(plannedEnd));
    }

    /** The plan says why it is as long as it is, beside the length or beside one of its dates. */
    public boolean isExplained() {
      return whyThisLong.isStated()
          || start.isReasoned()
          || end.isReasoned()
          || plannedStart.isReasoned()
          || plannedEnd.isReasoned();
    }

    /** The day it really closes: the extended one where there is one. */
    public When closes() {
      return extendedTo.isStated() ? extendedTo : end;
    }

    /** A narrower exercise, such as one that looks again at a single point. */
    public boolean isFocused() {
      return scope.is(Scope.FOCUSED);
    }

    @Override
    public String shown() {
      if (!isStated()) {
        return isNone() ? "none" : "";
      }
      return start.isStated() ? start.shown() + " to " + closes().shown() : statedLength.shown();
    }
  }

  /** A step that was announced. */
  public record Step(
      Stance stance,
      @Says(value = "What was announced.", main = true) Text step,
      @Says("When it was to be done.") When due,
      @Says("Whether it was done.") Answer done)
      implements Part {
    /** It settles whether people are to be consulted. */
    public boolean isWhetherToConsult() {
      return step.mentions("whether") && step.mentions("consult");
    }

    /** It comes after the decision, by its date or in so many words. */
    public boolean isAfter(When decided) {
      boolean isSaid = due.shown().toLowerCase(Locale.ROOT).contains("after the decision");
      return due.isAfter(decided) || isSaid;
    }

    @Override
    public String shown() {
      return step.shown();
    }
  }

  /** A period. */
  public record Span(
      Stance stance, @Says("The first day.") When start, @Says("The last day.") When end)
      implements Part {}
}
