package org.dueregard.plan.yaml;

import org.dueregard.plan.BoardPaper;
import org.dueregard.plan.Governance;

/** Binds {@link Governance}, {@link BoardPaper}. */
final class BindGovernance {
  private BindGovernance() {}

  static Governance governance(Section s) {
    return new Governance(
        s.stance(),
        s.text("senior_owner"),
        s.text("engagement_lead"),
        s.section("oversight", "group", BindGovernance::oversight),
        s.text("plan_reviewed_by"),
        s.section("existing_arrangements", "what", BindGovernance::existing),
        s.text("route_to_board"),
        s.section("interests_declared", BindGovernance::interests),
        s.answer("analyst_conflict_checked"),
        s.items("conflicts", "action", BindGovernance::conflict),
        s.items("healthwatch_reports", "received", BindGovernance::healthwatchReport),
        s.texts("guidance_cited"),
        s.texts("citations"),
        s.text("constitution_section"));
  }

  private static Governance.Oversight oversight(Section s) {
    return new Governance.Oversight(
        s.stance(),
        s.text("group"),
        s.text("lay_members"),
        s.text("lived_experience"),
        s.answer("healthwatch"));
  }

  private static Governance.Existing existing(Section s) {
    return new Governance.Existing(s.stance(), s.text("what"), s.text("why_enough"));
  }

  private static Governance.Interests interests(Section s) {
    return new Governance.Interests(s.stance(), s.answer("any"), s.text("type"), s.text("handled"));
  }

  private static Governance.Conflict conflict(Section s) {
    return new Governance.Conflict(
        s.stance(), s.when("aware"), s.when("declared"), s.text("action"));
  }

  private static Governance.HealthwatchReport healthwatchReport(Section s) {
    return new Governance.HealthwatchReport(s.stance(), s.when("received"), s.when("replied"));
  }

  static BoardPaper boardPaper(Section s) {
    return new BoardPaper(
        s.stance(),
        s.text("meeting"),
        s.when("date"),
        s.when("notice_date"),
        s.when("agenda_date"),
        s.text("exclusion_reason"),
        s.text("title"),
        s.text("reference"),
        s.text("author"),
        s.text("sponsor"),
        s.text("presenter"),
        s.text("recommendation"),
        s.text("summary"),
        s.section("core_aims", BindGovernance::coreAims),
        s.texts("appendices"),
        s.texts("previously_received_by"),
        s.section("conflicts", BindGovernance::conflicts),
        s.answer("confidential"),
        s.text("legal_duties_line"),
        s.text("public_questions"));
  }

  private static BoardPaper.CoreAims coreAims(Section s) {
    return new BoardPaper.CoreAims(
        s.stance(),
        s.text("outcomes"),
        s.text("inequalities"),
        s.text("productivity"),
        s.text("social_economic"));
  }

  private static BoardPaper.Conflicts conflicts(Section s) {
    return new BoardPaper.Conflicts(s.stance(), s.answer("any"), s.text("how_managed"));
  }
}
