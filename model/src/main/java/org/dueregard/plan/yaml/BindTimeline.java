package org.dueregard.plan.yaml;

import org.dueregard.plan.Body;
import org.dueregard.plan.Timeline;

/** Binds {@link Body}, {@link Timeline}. */
final class BindTimeline {
  private BindTimeline() {}

  static Body body(Section s) {
    return new Body(
        s.stance(),
        s.text("name"),
        s.choice("type", Body.Type.values()),
        s.choice("role", Body.Role.values()),
        s.text("exercises_for"),
        s.text("arrangement"),
        s.choice("arranged_by", Body.Arranger.values()));
  }

  static Timeline timeline(Section s) {
    return new Timeline(
        s.stance(),
        s.section("consultation", "stated_length", BindTimeline::window),
        s.items("announced_steps", "step", BindTimeline::step),
        s.section("pre_consultation", "stated_length", BindTimeline::window),
        s.when("options_shortlisted"),
        s.when("nhse_stage_1"),
        s.when("nhse_stage_2"),
        s.when("business_case_approved"),
        s.when("launch_approved"),
        s.when("midpoint_review"),
        s.section("analysis", BindTimeline::span),
        s.when("outcome_report_published"),
        s.when("decision_business_case"),
        s.when("tell_people"),
        s.when("implementation_start"),
        s.when("review"),
        s.dates("elections"));
  }

  private static Timeline.Window window(Section s) {
    return new Timeline.Window(
        s.stance(),
        s.when("start"),
        s.when("end"),
        s.text("stated_day"),
        s.when("planned_start"),
        s.when("planned_end"),
        s.when("extended_to"),
        s.text("stated_length"),
        s.text("why_this_long"),
        s.choice("scope", Timeline.Window.Scope.values()));
  }

  private static Timeline.Step step(Section s) {
    return new Timeline.Step(s.stance(), s.text("step"), s.when("due"), s.answer("done"));
  }

  private static Timeline.Span span(Section s) {
    return new Timeline.Span(s.stance(), s.when("start"), s.when("end"));
  }
}
