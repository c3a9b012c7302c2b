package org.dueregard.plan.yaml;

import org.dueregard.plan.Coproduction;
import org.dueregard.plan.Document;
import org.dueregard.plan.Evaluation;
import org.dueregard.plan.Heard;
import org.dueregard.plan.Insight;
import org.dueregard.plan.Judgement;
import org.dueregard.plan.Petition;
import org.dueregard.plan.Reach;
import org.dueregard.plan.Resources;
import org.dueregard.plan.Risk;

/**
 * Binds {@link Coproduction}, {@link Evaluation}, {@link Resources}, {@link Insight}, {@link
 * Reach}, {@link Petition}, {@link Heard}, {@link Risk}, {@link Document}, {@link Judgement}.
 */
final class BindRest {
  private BindRest() {}

  static Coproduction coproduction(Section s) {
    return new Coproduction(
        s.stance(),
        s.answer("used"),
        s.when("plan_date"),
        s.text("who"),
        s.text("from_when"),
        s.text("to_when"),
        s.text("equal_voice"),
        s.text("shared_decisions"),
        s.answer("paid"),
        s.answer("expenses"),
        s.text("training"),
        s.text("recruitment"),
        s.text("network"),
        s.text("champion"),
        s.text("told_impact"));
  }

  static Evaluation evaluation(Section s) {
    return new Evaluation(
        s.stance(),
        s.texts("measures"),
        s.when("midpoint_review"),
        s.texts("triggers"),
        s.text("after_change_review"),
        s.answer("process"),
        s.answer("barriers"),
        s.answer("views"),
        s.answer("impact"),
        s.answer("cost"),
        s.text("learning_shared"));
  }

  static Resources resources(Section s) {
    return new Resources(
        s.stance(),
        s.quantity("budget_gbp"),
        s.text("staff"),
        s.answer("participant_expenses"),
        s.answer("participant_payments"),
        s.quantity("translation_budget_gbp"),
        s.text("vcse_funding"));
  }

  static Insight insight(Section s) {
    return new Insight(s.stance(), s.texts("reviewed"), s.texts("gaps"), s.text("duplicate_check"));
  }

  static Reach reach(Section s) {
    return new Reach(
        s.stance(),
        s.quantity("took_part_total"),
        s.quantity("responses_total"),
        s.quantity("events_total"),
        s.quantity("event_attendance_total"),
        s.quantity("interactions_total"),
        s.answer("counts_social_media"));
  }

  static Petition petition(Section s) {
    return new Petition(
        s.stance(),
        s.quantity("signatures"),
        s.quantity("number_of_petitions"),
        s.text("asks_for"));
  }

  static Heard heard(Section s) {
    return new Heard(s.stance(), s.text("finding"), s.text("group"), s.text("strength"));
  }

  static Risk risk(Section s) {
    return new Risk(s.stance(), s.text("risk"), s.text("mitigation"), s.text("owner"));
  }

  static Document document(Section s) {
    return new Document(
        s.stance(),
        s.text("id"),
        s.text("name"),
        s.when("date"),
        s.choice("status", Document.Status.values()),
        s.text("published"),
        s.text("file"));
  }

  static Judgement judgement(Section s) {
    return new Judgement(
        s.stance(),
        s.text("requirement"),
        s.choice("answer", Judgement.Verdict.values()),
        s.text("by"),
        s.text("role"),
        s.when("on"),
        s.text("reasoning"),
        s.evidence(),
        s.when("review_by"));
  }
}
