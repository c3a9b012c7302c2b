package org.dueregard.plan.yaml;

import org.dueregard.plan.EvidenceItem;
import org.dueregard.plan.Format;
import org.dueregard.plan.Information;

/** Binds {@link Information}, {@link EvidenceItem}. */
final class BindInformation {
  private BindInformation() {}

  static Information information(Section s) {
    return new Information(
        s.stance(),
        s.items("published", "name", BindInformation::publication),
        s.choices("tells", Information.Tells.values()),
        s.answer("contains_proposal"),
        s.answer("names_site"),
        s.answer("says_no_alternative"),
        s.choice("states_closure", Information.Closure.values()),
        s.section("questions", BindInformation::questions),
        s.items("errors_found", "what", BindInformation::errorFound),
        s.section("contact", BindInformation::contact),
        s.quantity("on_request_within_days"),
        s.text("privacy_notice"),
        s.text("dpia"),
        s.section("accessible_information", BindInformation::accessibleInformation));
  }

  private static Information.Publication publication(Section s) {
    return new Information.Publication(
        s.stance(),
        s.text("name"),
        s.when("date"),
        s.quantity("pages"),
        s.choices("formats", Format.values()),
        s.texts("languages"),
        s.when("ready"),
        s.text("tested_with"),
        s.answer("plain_english"),
        s.text("accessibility_statement"),
        s.evidence());
  }

  private static Information.Questions questions(Section s) {
    return new Information.Questions(
        s.stance(), s.answer("tested"), s.text("neutral_reviewed_by"), s.answer("free_text"));
  }

  private static Information.ErrorFound errorFound(Section s) {
    return new Information.ErrorFound(
        s.stance(), s.text("what"), s.when("found"), s.when("corrected"), s.when("told"));
  }

  private static Information.Contact contact(Section s) {
    return new Information.Contact(
        s.stance(), s.text("phone"), s.text("post"), s.text("email"), s.text("in_person"));
  }

  private static Information.AccessibleInformation accessibleInformation(Section s) {
    return new Information.AccessibleInformation(
        s.stance(),
        s.answer("asks_needs"),
        s.answer("records"),
        s.answer("flags"),
        s.answer("shares"),
        s.answer("meets"),
        s.answer("reviews"),
        s.text("lead"),
        s.text("executive_lead"));
  }

  static EvidenceItem evidenceItem(Section s) {
    return new EvidenceItem(
        s.stance(),
        s.text("name"),
        s.choice("kind", EvidenceItem.Kind.values()),
        s.answer("decisive"),
        s.when("received"),
        s.when("published"),
        s.text("why_not_published"),
        s.answer("to_decision_maker"),
        s.text("drives"),
        s.choice("access", EvidenceItem.Access.values()),
        s.answer("done"));
  }
}
