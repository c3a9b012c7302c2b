package org.dueregard.plan.yaml;

import org.dueregard.plan.Assured;
import org.dueregard.plan.Scrutiny;
import org.dueregard.plan.Urgency;

/** Binds {@link Scrutiny}, {@link Urgency}, {@link Assured}. */
final class BindScrutiny {
  private BindScrutiny() {}

  static Scrutiny scrutiny(Section s) {
    return new Scrutiny(
        s.stance(),
        s.section("nhs_view", "substantial", BindScrutiny::nhsView),
        s.items("committees", "name", BindScrutiny::committee),
        s.section("joint_committee", "name", BindScrutiny::jointCommittee),
        s.section("secretary_of_state", "notified", BindScrutiny::secretaryOfState),
        s.section("exemption", "reason", BindScrutiny::exemption),
        s.section("information_supplied", BindScrutiny::informationSupplied),
        s.answer("expects_referral"));
  }

  private static Scrutiny.NhsView nhsView(Section s) {
    return new Scrutiny.NhsView(
        s.stance(),
        s.choice("substantial", Scrutiny.NhsView.Substantial.values()),
        s.texts("reasons"),
        s.text("decided_by"),
        s.when("date"));
  }

  private static Scrutiny.Committee committee(Section s) {
    return new Scrutiny.Committee(
        s.stance(),
        s.text("name"),
        s.text("council"),
        s.when("told"),
        s.when("asked_if_substantial"),
        s.choice("view_on_substantial", Scrutiny.Committee.View.values()),
        s.when("consulted"),
        s.items("meetings", "date", BindScrutiny::meeting),
        s.when("decision_date_given"),
        s.when("comments_by_given"),
        s.when("dates_published"),
        s.items("date_changes", "date", BindScrutiny::dateChange),
        s.when("comments_due"),
        s.when("comments_received"),
        s.text("comments"),
        s.texts("recommendations"),
        s.text("response_to_comments"),
        s.when("response_requested"),
        s.when("response_sent"),
        s.text("disagreement_handled"),
        s.evidence(),
        s.choice("tier", Scrutiny.Committee.Tier.values()));
  }

  private static Scrutiny.Meeting meeting(Section s) {
    return new Scrutiny.Meeting(s.stance(), s.when("date"), s.text("purpose"));
  }

  private static Scrutiny.DateChange dateChange(Section s) {
    return new Scrutiny.DateChange(s.stance(), s.when("date"), s.when("told"));
  }

  private static Scrutiny.JointCommittee jointCommittee(Section s) {
    return new Scrutiny.JointCommittee(
        s.stance(),
        s.answer("needed"),
        s.when("set_up"),
        s.text("name"),
        s.items("meetings", "date", BindScrutiny::meeting),
        s.text("why_not"));
  }

  private static Scrutiny.SecretaryOfState secretaryOfState(Section s) {
    return new Scrutiny.SecretaryOfState(
        s.stance(),
        s.when("notified"),
        s.text("by"),
        s.text("why_not"),
        s.when("called_in"),
        s.text("direction"));
  }

  private static Scrutiny.Exemption exemption(Section s) {
    return new Scrutiny.Exemption(
        s.stance(),
        s.answer("used"),
        s.text("reason"),
        s.choice("kind", Scrutiny.Exemption.Kind.values()),
        s.when("known_since"),
        s.text("satisfied_by"),
        s.when("date"),
        s.when("committee_told"),
        s.answer("reason_given"));
  }

  private static Scrutiny.InformationSupplied informationSupplied(Section s) {
    return new Scrutiny.InformationSupplied(
        s.stance(), s.when("due"), s.when("date"), s.text("to"));
  }

  static Urgency urgency(Section s) {
    return new Urgency(
        s.stance(),
        s.answer("claimed"),
        s.text("kind"),
        s.text("reason"),
        s.when("known_since"),
        s.text("statutory_power"),
        s.section("shorter_exercise", BindScrutiny::shorterExercise),
        s.text("ordinary_route_takes"),
        s.when("time_limit"));
  }

  private static Urgency.ShorterExercise shorterExercise(Section s) {
    return new Urgency.ShorterExercise(
        s.stance(), s.answer("held"), s.texts("with"), s.text("why_not"));
  }

  static Assured assured(Section s) {
    return new Assured(
        s.stance(),
        s.section("nhse", BindScrutiny::nhse),
        s.section("tests", BindScrutiny::tests),
        s.section("clinical_senate", "done", BindScrutiny::clinicalSenate),
        s.text("independent_review"));
  }

  private static Assured.Nhse nhse(Section s) {
    return new Assured.Nhse(s.stance(), s.text("stage_1"), s.text("stage_2"));
  }

  private static Assured.Tests tests(Section s) {
    return new Assured.Tests(
        s.stance(),
        s.section("public_involvement", "met", BindScrutiny::test),
        s.section("choice", "met", BindScrutiny::test),
        s.section("clinical_evidence", "met", BindScrutiny::test),
        s.section("commissioner_support", "met", BindScrutiny::test),
        s.section("beds", "met", BindScrutiny::test));
  }

  private static Assured.Test test(Section s) {
    return new Assured.Test(s.stance(), s.answer("met"), s.evidence());
  }

  private static Assured.ClinicalSenate clinicalSenate(Section s) {
    return new Assured.ClinicalSenate(
        s.stance(), s.answer("done"), s.when("date"), s.text("finding"), s.evidence());
  }
}
