package org.dueregard.plan.yaml;

import org.dueregard.plan.About;
import org.dueregard.plan.Beds;
import org.dueregard.plan.ChangeType;
import org.dueregard.plan.Commitment;
import org.dueregard.plan.Driver;
import org.dueregard.plan.Mitigation;
import org.dueregard.plan.Money;
import org.dueregard.plan.Proposal;
import org.dueregard.plan.Temporary;
import org.dueregard.plan.Travel;

/** Binds {@link About}, {@link Proposal}, {@link Commitment}. */
final class BindProposal {
  private BindProposal() {}

  static About about(Section s) {
    return new About(
        s.stance(),
        s.text("title"),
        s.choice("stage", About.Stage.values()),
        s.choice("type", About.Type.values()),
        s.text("lead"),
        s.text("version"),
        s.when("as_of"),
        s.text("system"),
        s.texts("policies"),
        s.text("calls_itself"));
  }

  static Proposal proposal(Section s) {
    return new Proposal(
        s.stance(),
        s.text("summary"),
        s.choices("change_types", ChangeType.values()),
        s.text("service"),
        s.text("site"),
        s.choice("permanence", Proposal.Permanence.values()),
        s.when("ends"),
        s.text("current_service"),
        s.text("usage"),
        s.answer("affects_manner"),
        s.answer("affects_range"),
        s.text("why_change"),
        s.items("drivers", "reason", BindProposal::driver),
        s.texts("open_to_influence"),
        s.texts("not_open_to_influence"),
        s.texts("presented_as_open"),
        s.section("temporary", "reason", BindProposal::temporary),
        s.section("beds", "change", BindProposal::beds),
        s.section("money", BindProposal::money),
        s.section("travel", "summary", BindProposal::travel),
        s.texts("detail_left_to_implementation"),
        s.items("mitigations", "what", BindProposal::mitigation),
        s.choice("replacement_in_place", Proposal.InPlace.values()),
        s.text("site_after"),
        s.texts("linked_services_excluded"),
        s.answer("settled_practice"));
  }

  private static Driver driver(Section s) {
    return new Driver(
        s.stance(),
        s.text("reason"),
        s.choice("kind", Driver.Kind.values()),
        s.answer("main"),
        s.answer("published"));
  }

  private static Temporary temporary(Section s) {
    return new Temporary(
        s.stance(),
        s.when("since"),
        s.text("reason"),
        s.dates("extended"),
        s.answer("consulted"),
        s.text("why_not_consulted"),
        s.when("review_date"));
  }

  private static Beds beds(Section s) {
    return new Beds(
        s.stance(),
        s.quantity("change"),
        s.answer("closes_significant"),
        s.choice("condition", Beds.Condition.values()),
        s.evidence());
  }

  private static Money money(Section s) {
    return new Money(
        s.stance(),
        s.quantity("saving_gbp"),
        s.quantity("capital_gbp"),
        s.text("outline_case"),
        s.text("consequence_of_no_change"));
  }

  private static Travel travel(Section s) {
    return new Travel(
        s.stance(),
        s.answer("assessed"),
        s.when("due"),
        s.evidence(),
        s.text("summary"),
        s.text("carbon"));
  }

  private static Mitigation mitigation(Section s) {
    return new Mitigation(
        s.stance(), s.text("what"), s.text("status"), s.answer("separate_decision"));
  }

  static Commitment commitment(Section s) {
    return new Commitment(
        s.stance(),
        s.when("date"),
        s.text("what"),
        s.choice("kind", Commitment.Kind.values()),
        s.text("to"),
        s.choice("kept", Commitment.Kept.values()),
        s.when("by"),
        s.text("where"));
  }
}
