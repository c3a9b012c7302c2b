package org.dueregard.plan.yaml;

import org.dueregard.plan.Decision;
import org.dueregard.plan.Options;

/** Binds {@link Options}, {@link Decision}. */
final class BindDecision {
  private BindDecision() {}

  static Options options(Section s) {
    return new Options(
        s.stance(),
        s.text("how_chosen"),
        s.quantity("count_consulted_on"),
        s.answer("preference_stated_openly"),
        s.texts("criteria"),
        s.answer("criteria_published"),
        s.section("criteria_changed", "to", BindDecision::criteriaChange),
        s.answer("public_involved"),
        s.text("single_option_reason"),
        s.items("considered", "name", BindDecision::option));
  }

  private static Options.CriteriaChange criteriaChange(Section s) {
    return new Options.CriteriaChange(s.stance(), s.text("from"), s.text("to"), s.answer("told"));
  }

  private static Options.Option option(Section s) {
    return new Options.Option(
        s.stance(),
        s.text("id"),
        s.text("name"),
        s.choice("kind", Options.Option.Kind.values()),
        s.answer("shortlisted"),
        s.answer("preferred"),
        s.answer("consulted_on"),
        s.answer("viable"),
        s.answer("affordable"),
        s.text("discarded_because"),
        s.when("discarded_on"),
        s.answer("told_to_public"),
        s.answer("known_to_consultees"),
        s.text("raised_by"),
        s.when("withdrawn_on"),
        s.text("withdrawn_because"),
        s.when("restored_on"));
  }

  static Decision decision(Section s) {
    return new Decision(
        s.stance(),
        s.text("what"),
        s.text("maker"),
        s.when("date"),
        s.when("planned_date"),
        s.answer("in_public"),
        s.text("meeting"),
        s.texts("informed_by"),
        s.section("taken_in_principle", "what", BindDecision::inPrinciple),
        s.when("announced_on"),
        s.when("contract_let_on"),
        s.text("outcome"),
        s.text("option_chosen"),
        s.answer("changed_after_feedback"),
        s.section("changed_after_close", "what", BindDecision::lateChange),
        s.answer("reasons_recorded"),
        s.section("implements_earlier", "what", BindDecision::earlier),
        s.items("maker_statements", "text", BindDecision::statement),
        s.items("drafts", "by", BindDecision::draft),
        s.items("several_decisions", "what", BindDecision::several));
  }

  private static Decision.InPrinciple inPrinciple(Section s) {
    return new Decision.InPrinciple(s.stance(), s.when("date"), s.text("by"), s.text("what"));
  }

  private static Decision.LateChange lateChange(Section s) {
    return new Decision.LateChange(
        s.stance(), s.when("date"), s.text("what"), s.answer("put_to_consultees"));
  }

  private static Decision.Earlier earlier(Section s) {
    return new Decision.Earlier(s.stance(), s.when("date"), s.text("what"), s.answer("consulted"));
  }

  private static Decision.Statement statement(Section s) {
    return new Decision.Statement(
        s.stance(), s.when("date"), s.text("by"), s.text("text"), s.answer("says_settled"));
  }

  private static Decision.Draft draft(Section s) {
    return new Decision.Draft(s.stance(), s.when("date"), s.text("by"), s.answer("adopted"));
  }

  private static Decision.Several several(Section s) {
    return new Decision.Several(s.stance(), s.text("what"), s.answer("consulted"), s.when("date"));
  }
}
