package org.dueregard.plan.yaml;

import org.dueregard.plan.Change;
import org.dueregard.plan.Feedback;

/** Binds {@link Feedback}, {@link Change}. */
final class BindFeedback {
  private BindFeedback() {}

  static Feedback feedback(Section s) {
    return new Feedback(
        s.stance(),
        s.text("analysed_by"),
        s.answer("independent"),
        s.text("method"),
        s.text("weighting"),
        s.text("petitions_and_campaigns"),
        s.text("late_responses"),
        s.items("submissions", "point", BindFeedback::submission),
        s.texts("summary_omits"),
        s.answer("site_specific_reported"),
        s.answer("minority_views_reported"),
        s.when("outcome_report_due"),
        s.text("outcome_report"),
        s.choice("decision_makers_see", Feedback.Seen.values()),
        s.section("considered", "how", BindFeedback::considered),
        s.section("conscientious", BindFeedback::conscientious),
        s.section("tell_participants", "how", BindFeedback::telling),
        s.when("you_said_we_did"),
        s.text("published"),
        s.text("reconsult_trigger"),
        s.text("correction_route"));
  }

  private static Feedback.Submission submission(Section s) {
    return new Feedback.Submission(
        s.stance(),
        s.text("from"),
        s.when("received"),
        s.answer("logged"),
        s.text("site"),
        s.text("point"),
        s.answer("reported_to_decision_maker"),
        s.answer("shared_with_consultees"));
  }

  private static Feedback.Considered considered(Section s) {
    return new Feedback.Considered(
        s.stance(), s.when("date"), s.text("by"), s.text("how"), s.text("option"));
  }

  private static Feedback.Conscientious conscientious(Section s) {
    return new Feedback.Conscientious(
        s.stance(), s.answer("alternatives_answered"), s.text("evidence_set_aside"));
  }

  private static Feedback.Telling telling(Section s) {
    return new Feedback.Telling(s.stance(), s.text("how"), s.when("by"));
  }

  static Change change(Section s) {
    return new Change(
        s.stance(),
        s.when("date"),
        s.text("what"),
        s.answer("material"),
        s.when("consultees_told"),
        s.when("window_extended_to"));
  }
}
