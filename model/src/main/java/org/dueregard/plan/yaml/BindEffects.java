package org.dueregard.plan.yaml;

import org.dueregard.plan.Assessment;
import org.dueregard.plan.CharacteristicEffect;
import org.dueregard.plan.Equality;
import org.dueregard.plan.HealthInequalities;
import org.dueregard.plan.WiderEffects;

/** Binds {@link Equality}, {@link HealthInequalities}, {@link WiderEffects}. */
final class BindEffects {
  private BindEffects() {}

  static Equality equality(Section s) {
    return new Equality(
        s.stance(),
        s.section("assessment", "status", BindEffects::assessment),
        s.section("aims", BindEffects::aims),
        s.section("characteristics", BindEffects::characteristics),
        s.answer("severity_explained"),
        s.section("monitoring", BindEffects::monitoring),
        s.text("cumulative"));
  }

  private static Assessment assessment(Section s) {
    return new Assessment(
        s.stance(),
        s.choice("status", Assessment.Status.values()),
        s.choice("form", Assessment.Form.values()),
        s.text("missing"),
        s.text("title"),
        s.text("screened_out_because"),
        s.when("started"),
        s.when("completed"),
        s.items("versions", "version", BindEffects::version),
        s.when("updated_after_consultation"),
        s.answer("to_decision_maker"),
        s.texts("adopted_by"),
        s.text("signed_off_by"),
        s.text("review"),
        s.evidence());
  }

  private static Assessment.Version version(Section s) {
    return new Assessment.Version(s.stance(), s.text("version"), s.when("date"));
  }

  private static Equality.Aims aims(Section s) {
    return new Equality.Aims(s.stance(), s.text("eliminate"), s.text("advance"), s.text("foster"));
  }

  private static Equality.Characteristics characteristics(Section s) {
    return new Equality.Characteristics(
        s.stance(),
        s.section("age", "impact", BindEffects::characteristicEffect),
        s.section("disability", "impact", BindEffects::characteristicEffect),
        s.section("gender_reassignment", "impact", BindEffects::characteristicEffect),
        s.section("marriage_civil_partnership", "impact", BindEffects::characteristicEffect),
        s.section("pregnancy_maternity", "impact", BindEffects::characteristicEffect),
        s.section("race", "impact", BindEffects::characteristicEffect),
        s.section("religion_belief", "impact", BindEffects::characteristicEffect),
        s.section("sex", "impact", BindEffects::characteristicEffect),
        s.section("sexual_orientation", "impact", BindEffects::characteristicEffect));
  }

  private static CharacteristicEffect characteristicEffect(Section s) {
    return new CharacteristicEffect(
        s.stance(),
        s.choice("impact", CharacteristicEffect.Impact.values()),
        s.evidence(),
        s.text("gap"),
        s.text("mitigation"),
        s.text("justified_because"),
        s.text("owner"),
        s.when("by"),
        s.texts("heard_from"));
  }

  private static Equality.Monitoring monitoring(Section s) {
    return new Equality.Monitoring(s.stance(), s.answer("collected"), s.text("compared_with"));
  }

  static HealthInequalities healthInequalities(Section s) {
    return new HealthInequalities(
        s.stance(),
        s.answer("assessed"),
        s.text("access"),
        s.text("outcomes"),
        s.texts("groups"),
        s.section("core20plus5", BindEffects::core20Plus5),
        s.texts("findings"),
        s.texts("actions"));
  }

  private static HealthInequalities.Core20Plus5 core20Plus5(Section s) {
    return new HealthInequalities.Core20Plus5(
        s.stance(),
        s.answer("adults"),
        s.answer("children"),
        s.text("deprived_20"),
        s.texts("plus"),
        s.texts("clinical_areas"));
  }

  static WiderEffects widerEffects(Section s) {
    return new WiderEffects(
        s.stance(),
        s.section("health_and_wellbeing", "effect", BindEffects::effect),
        s.section("quality", "effect", BindEffects::effect),
        s.section("resources", "effect", BindEffects::effect),
        s.text("climate"),
        s.text("choice"),
        s.text("integration"),
        s.section("social_value", BindEffects::socialValue),
        s.section("quality_impact", "status", BindEffects::qualityImpact),
        s.section("procurement", BindEffects::procurement));
  }

  private static WiderEffects.Effect effect(Section s) {
    return new WiderEffects.Effect(s.stance(), s.text("effect"), s.text("inequalities"));
  }

  private static WiderEffects.SocialValue socialValue(Section s) {
    return new WiderEffects.SocialValue(s.stance(), s.answer("considered"), s.answer("consulted"));
  }

  private static WiderEffects.QualityImpact qualityImpact(Section s) {
    return new WiderEffects.QualityImpact(
        s.stance(),
        s.text("status"),
        s.texts("domains"),
        s.text("clinical_sign_off"),
        s.quantity("highest_risk"));
  }

  private static WiderEffects.Procurement procurement(Section s) {
    return new WiderEffects.Procurement(
        s.stance(),
        s.answer("planned"),
        s.text("regime"),
        s.text("route"),
        s.quantity("value_gbp"),
        s.when("notice_date"),
        s.answer("public_involved"));
  }
}
