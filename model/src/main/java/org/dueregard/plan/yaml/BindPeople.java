package org.dueregard.plan.yaml;

import org.dueregard.plan.About;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Characteristic;
import org.dueregard.plan.Format;
import org.dueregard.plan.PeopleAffected;
import org.dueregard.plan.Stakeholder;

/** Binds {@link PeopleAffected}, {@link Stakeholder}, {@link Activity}. */
final class BindPeople {
  private BindPeople() {}

  static PeopleAffected peopleAffected(Section s) {
    return new PeopleAffected(
        s.stance(),
        s.quantity("population"),
        s.quantity("users_per_year"),
        s.items("areas", "name", BindPeople::area),
        s.answer("carers_included"),
        s.answer("representatives_included"),
        s.answer("potential_users_included"),
        s.items("groups", "name", BindPeople::affectedGroup),
        s.section("profile", "source", BindPeople::profile));
  }

  private static PeopleAffected.Area area(Section s) {
    return new PeopleAffected.Area(
        s.stance(),
        s.text("name"),
        s.text("council"),
        s.quantity("share_percent"),
        s.text("nation"));
  }

  private static PeopleAffected.AffectedGroup affectedGroup(Section s) {
    return new PeopleAffected.AffectedGroup(
        s.stance(),
        s.text("id"),
        s.text("name"),
        s.quantity("size"),
        s.choices("characteristics", Characteristic.values()),
        s.answer("seldom_heard"),
        s.answer("inclusion_health"),
        s.answer("core20plus5"),
        s.answer("carers"),
        s.text("effect"),
        s.answer("expert"),
        s.text("how_known"));
  }

  private static PeopleAffected.Profile profile(Section s) {
    return new PeopleAffected.Profile(s.stance(), s.text("source"), s.when("date"));
  }

  static Stakeholder stakeholder(Section s) {
    return new Stakeholder(
        s.stance(),
        s.text("name"),
        s.choice("kind", Stakeholder.Kind.values()),
        s.choice("side", Stakeholder.Side.values()),
        s.text("interest"),
        s.choice("influence", Stakeholder.Level.values()),
        s.texts("involved_by"),
        s.answer("invited"));
  }

  static Activity activity(Section s) {
    return new Activity(
        s.stance(),
        s.text("id"),
        s.text("name"),
        s.choice("method", Activity.Method.values()),
        s.choice("level", Activity.Level.values()),
        s.text("why_this_level"),
        s.text("ladder"),
        s.text("cycle_stage"),
        s.choice("phase", About.Stage.values()),
        s.choice("about", Activity.Subject.values()),
        s.texts("audiences"),
        s.when("start"),
        s.when("end"),
        s.when("date"),
        s.dates("dates"),
        s.text("stated_day"),
        s.choice("mode", Activity.Mode.values()),
        s.quantity("count"),
        s.texts("places"),
        s.section("aim", BindPeople::counts),
        s.section("actual", BindPeople::counts),
        s.choices("formats", Format.values()),
        s.texts("languages"),
        s.choices("support", Activity.Support.values()),
        s.text("run_by"),
        s.answer("funded"),
        s.text("influence"),
        s.evidence(),
        s.text("status"));
  }

  private static Activity.Counts counts(Section s) {
    return new Activity.Counts(
        s.stance(),
        s.quantity("sent"),
        s.quantity("invited"),
        s.quantity("took_part"),
        s.quantity("responses"),
        s.shares("by_group"));
  }
}
