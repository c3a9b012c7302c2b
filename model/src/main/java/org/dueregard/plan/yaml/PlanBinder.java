package org.dueregard.plan.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dueregard.plan.Local;
import org.dueregard.plan.Local.LocalFact;
import org.dueregard.plan.Local.LocalFacts;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;
import org.dueregard.plan.When;

/** Binds the top of the file, section by section, in the order of the plan format. */
final class PlanBinder {
  private PlanBinder() {}

  static Plan bind(Section top, Binding binding) {
    Plan plan =
        new Plan(
            top.section("plan", BindProposal::about),
            top.section("proposal", BindProposal::proposal),
            top.items("commitments", "what", BindProposal::commitment),
            top.section("options", BindDecision::options),
            top.section("decision", BindDecision::decision),
            top.items("bodies", "name", BindTimeline::body),
            top.section("timeline", BindTimeline::timeline),
            top.section("people_affected", BindPeople::peopleAffected),
            top.items("stakeholders", "name", BindPeople::stakeholder),
            top.items("activities", "name", BindPeople::activity),
            top.section("information", BindInformation::information),
            top.items("evidence_base", "name", BindInformation::evidenceItem),
            top.section("equality", BindEffects::equality),
            top.section("health_inequalities", BindEffects::healthInequalities),
            top.section("wider_effects", BindEffects::widerEffects),
            top.section("scrutiny", BindScrutiny::scrutiny),
            top.section("urgency", "reason", BindScrutiny::urgency),
            top.section("assurance", BindScrutiny::assured),
            top.section("governance", BindGovernance::governance),
            top.section("board_paper", BindGovernance::boardPaper),
            top.section("feedback", BindFeedback::feedback),
            top.items("changes", "what", BindFeedback::change),
            top.section("coproduction", BindRest::coproduction),
            top.section("evaluation", BindRest::evaluation),
            top.section("resources", BindRest::resources),
            top.section("insight", BindRest::insight),
            top.section("reach", BindRest::reach),
            top.items("petitions", "asks_for", BindRest::petition),
            top.items("findings", "finding", BindRest::heard),
            top.section("local", PlanBinder::local),
            top.items("risks", "risk", BindRest::risk),
            top.items("documents", "name", BindRest::document),
            top.items("judgements", "reasoning", BindRest::judgement),
            top.texts("notes"),
            binding.mentions());
    top.close();
    return plan;
  }

  private static Local local(Section section) {
    Map<String, LocalFacts> systems = new LinkedHashMap<>();
    for (String system : section.keys()) {
      systems.put(system, section.section(system, facts -> localFacts(system, facts)));
    }
    return new Local(section.stance(), Collections.unmodifiableMap(systems));
  }

  private static LocalFacts localFacts(String system, Section section) {
    Map<String, LocalFact> facts = new LinkedHashMap<>();
    for (String key : section.keys()) {
      Text value = section.text(key);
      facts.put(key, new LocalFact(system, key, value, When.of(value, DateText::orWords)));
    }
    return new LocalFacts(section.stance(), Collections.unmodifiableMap(facts));
  }
}
