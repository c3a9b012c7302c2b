package org.dueregard.plan;

import static org.dueregard.plan.Says.Need.EXPECTED;
import static org.dueregard.plan.Says.Need.REQUIRED;
import static org.dueregard.plan.Says.Need.WANTED;

/** An engagement plan for a service change, whole. */
public record Plan(
    @Says(
            value = "What this plan is: its title, how far it has got and who leads it.",
            need = REQUIRED)
        About plan,
    @Says(value = "What would change, why, and what people can still influence.", need = REQUIRED)
        Proposal proposal,
    @Says("Promises already made in public, such as a promise to consult.")
        Items<Commitment> commitments,
    @Says(value = "The choices that were looked at and how they were reached.", need = WANTED)
        Options options,
    @Says(value = "What is to be decided, by whom and when.", need = EXPECTED) Decision decision,
    @Says(
            value =
                "The organisations with a part in this; at least one of them takes the decision.",
            need = REQUIRED)
        Items<Body> bodies,
    @Says(value = "The dates of every step, planned or past.", need = WANTED) Timeline timeline,
    @Says(value = "Who the change would affect, and where they live.", need = WANTED)
        PeopleAffected peopleAffected,
    @Says("People and organisations with a stake in the change.") Items<Stakeholder> stakeholders,
    @Says(
            value = "Every act of involvement; write none, with why, if there is none.",
            need = EXPECTED)
        Items<Activity> activities,
    @Says("What people are given to read, hear or watch.") Information information,
    @Says("The studies, figures and advice that the proposal rests on.")
        Items<EvidenceItem> evidenceBase,
    @Says(
            value = "The equality duty: who may be treated worse, and what is done about it.",
            need = WANTED)
        Equality equality,
    @Says(
            value = "How the change affects people who already have worse health or worse access.",
            need = WANTED)
        HealthInequalities healthInequalities,
    @Says("Effects on health, quality, money, climate and choice.") WiderEffects widerEffects,
    @Says(value = "What councils and ministers have been told and asked.", need = WANTED)
        Scrutiny scrutiny,
    @Says("A claim that there is no time for the ordinary route.") Urgency urgency,
    @Says("Checks by NHS England, the clinical senate and others.") Assured assurance,
    @Says("Who owns, oversees and checks the work.") Governance governance,
    @Says("The paper that goes to the board.") BoardPaper boardPaper,
    @Says(value = "What is done with what people say.", need = WANTED) Feedback feedback,
    @Says("Changes made after the exercise started.") Items<Change> changes,
    @Says("Work done with people as equals.") Coproduction coproduction,
    @Says("How you will know whether the involvement worked.") Evaluation evaluation,
    @Says("Money and people for the work.") Resources resources,
    @Says("What is already known, before asking anyone again.") Insight insight,
    @Says("How many people took part, once the exercise has closed.") Reach reach,
    @Says("Petitions that were handed in.") Items<Petition> petitions,
    @Says("What the exercise found, point by point.") Items<Heard> findings,
    @Says("Facts that only one local system's policy asks for, under that system's name.")
        Local local,
    @Says("What could go wrong with the work.") Items<Risk> risks,
    @Says("Documents that the plan points to by id.") Items<Document> documents,
    @Says("Answers by named people to questions that no rule can decide.")
        Items<Judgement> judgements,
    @Says("Anything else worth keeping; nothing checks it.") Texts notes,
    Mentions mentions) {

  /** The document with this id, if the plan lists it. */
  public boolean hasDocument(String id) {
    return documents.items().stream().anyMatch(document -> document.id().value().equals(id));
  }
}
