package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.DateOrPart;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;
import org.dueregard.plan.Stated;
import org.dueregard.plan.When;

/** From a plan to the facts that rules see: its parts, the day, the numbers, the law in force. */
final class Facts {
  private Facts() {}

  static List<Object> of(
      Plan plan, Catalogue catalogue, List<PolicyInUse> policies, LawDate law, LocalDate asOf) {
    List<Object> facts = new ArrayList<>();
    sections(plan).forEach(facts::add);
    lists(plan).forEach(facts::addAll);
    Exercise exercise = Exercise.of(plan);
    Involvement involvement = Involvement.of(plan);
    UserVoice voice = UserVoice.of(plan, involvement);
    facts.add(exercise);
    facts.add(Holidays.of(exercise));
    facts.addAll(Stakes.of(plan));
    facts.addAll(Material.of(plan, exercise));
    List<Announcement> announcements = Announcement.of(plan, exercise);
    facts.addAll(announcements);
    facts.addAll(PollingDay.of(plan, announcements));
    facts.addAll(StatedLength.of(plan));
    facts.addAll(StatedDay.of(plan));
    facts.addAll(Sequence.of(plan, exercise));
    facts.addAll(Tally.of(plan));
    facts.addAll(Turnout.of(plan));
    facts.addAll(Aim.of(plan));
    facts.addAll(ReliedOn.of(plan));
    facts.addAll(EffectOn.of(plan));
    facts.add(FirstStep.of(plan));
    facts.addAll(LevelClaim.of(plan, voice));
    facts.addAll(RungClaim.of(plan));
    facts.add(StagesAsked.of(plan));
    facts.addAll(ChildrenAffected.of(plan));
    facts.addAll(ProfessionalAdvice.of(plan));
    facts.add(NamedGroups.of(plan));
    facts.add(ClinicalAreas.of(plan));
    facts.add(QualityParts.of(plan));
    facts.add(DrawnOn.of(plan));
    facts.add(involvement);
    facts.add(Versions.of(plan));
    facts.addAll(MajorChange.of(plan));
    facts.addAll(Checkpoint.of(plan));
    facts.add(BoardMeeting.of(plan));
    facts.add(Recommendation.of(plan));
    facts.addAll(AimAnswer.of(plan));
    facts.add(Appendices.of(plan));
    facts.add(LegalLine.of(plan));
    facts.addAll(InterestHandled.of(plan));
    facts.add(InterestKind.of(plan));
    facts.add(new LocalVoices(plan.stakeholders()));
    facts.add(UrgentStep.of(plan, involvement));
    facts.add(voice);
    facts.add(CitedLaw.of(plan));
    facts.addAll(policies);
    facts.addAll(plan.local().facts());
    policies.forEach(policy -> facts.addAll(local(policy.source(), plan)));
    facts.add(today(asOf));
    facts.add(Benchmarks.of(catalogue.numbers(law.decision())));
    for (DutyText duty : catalogue.duties()) {
      if (law.covers(duty.inForce())) {
        facts.add(new DutyInForce(Duty.valueOf(duty.name())));
      }
    }
    return facts;
  }

  /** What the rules of one local policy alone look at. */
  private static List<Object> local(String policy, Plan plan) {
    List<Object> facts = new ArrayList<>();
    switch (policy) {
      case "herts-west-essex" -> {
        facts.addAll(HertsWestEssexPlace.of(plan));
        facts.addAll(OutdatedTerm.of(plan));
      }
      case "herefordshire-worcestershire" -> {
        facts.add(HerefordshireWorcestershire.of(plan));
        facts.addAll(HerefordshireWorcestershireCounty.of(plan));
        facts.addAll(EvaluationHead.of(plan));
      }
      default -> {
        // The other policies look at what every rule sees.
      }
    }
    return facts;
  }

  /** Every section, there or not: its fields then say that they are absent. */
  private static Stream<Object> sections(Plan plan) {
    return Stream.of(
        plan.plan(),
        plan.proposal(),
        plan.proposal().temporary(),
        plan.proposal().beds(),
        plan.proposal().money(),
        plan.proposal().travel(),
        plan.options(),
        plan.options().criteriaChanged(),
        plan.decision(),
        plan.decision().takenInPrinciple(),
        plan.decision().changedAfterClose(),
        plan.decision().implementsEarlier(),
        plan.timeline(),
        plan.peopleAffected(),
        plan.information(),
        plan.information().questions(),
        plan.information().contact(),
        plan.information().accessibleInformation(),
        plan.equality(),
        plan.equality().assessment(),
        plan.equality().aims(),
        plan.equality().monitoring(),
        plan.healthInequalities(),
        plan.healthInequalities().core20plus5(),
        plan.widerEffects(),
        plan.scrutiny(),
        plan.scrutiny().nhsView(),
        plan.scrutiny().jointCommittee(),
        plan.scrutiny().secretaryOfState(),
        plan.scrutiny().exemption(),
        plan.scrutiny().informationSupplied(),
        plan.urgency(),
        plan.urgency().shorterExercise(),
        plan.assurance(),
        plan.governance(),
        plan.governance().existingArrangements(),
        plan.boardPaper(),
        plan.feedback(),
        plan.feedback().considered(),
        plan.feedback().conscientious(),
        plan.feedback().tellParticipants(),
        plan.coproduction(),
        plan.evaluation(),
        plan.resources(),
        plan.insight(),
        plan.reach());
  }

  /** The entries of every list. */
  private static Stream<List<?>> lists(Plan plan) {
    return Stream.of(
        plan.proposal().drivers().items(),
        plan.proposal().mitigations().items(),
        plan.commitments().items(),
        plan.options().considered().items(),
        plan.decision().makerStatements().items(),
        plan.decision().drafts().items(),
        plan.decision().severalDecisions().items(),
        plan.bodies().items(),
        plan.timeline().announcedSteps().items(),
        plan.peopleAffected().areas().items(),
        plan.peopleAffected().groups().items(),
        plan.stakeholders().items(),
        plan.activities().items(),
        plan.information().published().items(),
        plan.information().errorsFound().items(),
        plan.evidenceBase().items(),
        plan.scrutiny().committees().items(),
        plan.scrutiny().committees().items().stream()
            .flatMap(committee -> committee.dateChanges().items().stream())
            .toList(),
        plan.governance().conflicts().items(),
        plan.governance().healthwatchReports().items(),
        plan.feedback().submissions().items(),
        plan.changes().items(),
        plan.petitions().items(),
        plan.findings().items(),
        plan.risks().items(),
        plan.documents().items());
  }

  private static Today today(LocalDate asOf) {
    PlanPath at = PlanPath.ROOT.child("plan").child("as_of");
    return new Today(new When(new Stated.Value<>(at, DateOrPart.day(asOf), asOf.toString(), "")));
  }
}
