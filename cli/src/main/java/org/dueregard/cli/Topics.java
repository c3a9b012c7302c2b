package org.dueregard.cli;

import java.util.List;
import org.dueregard.plan.About;
import org.dueregard.plan.Activity;
import org.dueregard.plan.Body;
import org.dueregard.plan.ChangeType;
import org.dueregard.plan.Proposal;
import org.dueregard.plan.Scrutiny;

/** What {@code init} asks: what every plan needs, and what decides which duties are owed. */
final class Topics {
  /** In the order of the plan. */
  static final List<Topic> ALL =
      List.of(
          Topic.required(
              "plan",
              Question.text(
                  "title", "title", "What is the plan called?", "Every report carries its title.")),
          Topic.required(
              "plan",
              Question.word(
                  "stage",
                  "stage",
                  "How far has the work got?",
                  "The stage decides which steps are due by now.",
                  About.Stage.values())),
          Topic.wanted(
              List.of("plan"),
              Question.word(
                  "type",
                  "type",
                  "What kind of exercise is it?",
                  "A consultation owes people more than gathering information does.",
                  About.Type.values())),
          Topic.wanted(
              List.of("plan"),
              Question.text(
                  "system",
                  "system",
                  "Which integrated care system is it in?",
                  "Some systems, such as nottingham, have policies of their own to check.")),
          Topic.required(
              "proposal",
              Question.text(
                  "summary",
                  "summary",
                  "What would change, in one or two plain sentences?",
                  "People can only respond to a change that they can picture.")),
          Topic.required(
              "proposal",
              Question.words(
                  "change_types",
                  "change-type",
                  "What kinds of change is it?",
                  "Each kind brings duties of its own; a closure brings the most.",
                  ChangeType.values())),
          Topic.wanted(
              List.of("proposal"),
              Question.word(
                  "permanence",
                  "permanence",
                  "Is it for good, for a time, or a trial?",
                  "A change for a time must have an end.",
                  Proposal.Permanence.values())),
          Topic.wanted(
              List.of("proposal"),
              Question.text(
                  "affects_manner",
                  "affects-manner",
                  "Would it change how, where or when people get the service? Yes or no, and why.",
                  "A yes means that people must be involved.")),
          Topic.wanted(
              List.of("proposal"),
              Question.text(
                  "affects_range",
                  "affects-range",
                  "Would it change which services people can get? Yes or no, and why.",
                  "A yes means that people must be involved.")),
          Topic.required(
              "decision",
              Question.text(
                  "what",
                  "decision",
                  "What is to be decided?",
                  "All the steps lead to this decision.")),
          Topic.required(
              "decision",
              Question.text(
                  "maker",
                  "decided-by",
                  "Who decides?",
                  "Those who decide must weigh what people say.")),
          Topic.required(
              "decision",
              Question.text(
                  "date",
                  "decided-on",
                  "When is it to be decided? A day, a month or a year, such as June 2027.",
                  "The dates of all other steps are counted back from it.")),
          Topic.entry(
              List.of("bodies"),
              0,
              true,
              Question.text(
                  "name",
                  "body",
                  "Which organisation takes the decision?",
                  "The duties belong to organisations."),
              Question.word(
                  "type",
                  "body-type",
                  "What kind of organisation is that?",
                  "The law asks different things of each kind.",
                  Body.Type.values()),
              Question.fixed("role", "decision_maker")),
          Topic.entry(
              List.of("bodies"),
              1,
              false,
              Question.text(
                  "name",
                  "provider",
                  "Which other organisation gives the service?",
                  "A provider has duties of its own."),
              Question.word(
                  "type",
                  "provider-type",
                  "What kind of organisation is that?",
                  "The law asks different things of each kind.",
                  Body.Type.values()),
              Question.fixed("role", "provider")),
          Topic.wanted(
              List.of("timeline", "consultation"),
              Question.text(
                  "start",
                  "consultation-start",
                  "When does the consultation open?",
                  "People need time, and some weeks of the year are bad ones.")),
          Topic.wanted(
              List.of("timeline", "consultation"),
              Question.text(
                  "end",
                  "consultation-end",
                  "When does the consultation close?",
                  "There must be time to weigh what people said before the decision.")),
          Topic.entry(
              List.of("people_affected", "groups"),
              0,
              false,
              Question.fixed("id", "G1"),
              Question.text(
                  "name",
                  "group",
                  "Which group of people would feel it most?",
                  "Those who are affected must be among those who are asked.")),
          Topic.entry(
              List.of("people_affected", "areas"),
              0,
              false,
              Question.text(
                  "name",
                  "area",
                  "In which town or area do most of them live?",
                  "People are reached where they live."),
              Question.text(
                  "council",
                  "council",
                  "Which council is that area's?",
                  "Every council whose people are affected has a say.")),
          Topic.entry(
              List.of("activities"),
              0,
              true,
              Question.fixed("id", "A1"),
              Question.text(
                  "name",
                  "activity",
                  "What is one thing that you do to involve people? Type none if there is nothing.",
                  "A plan with nothing in it must say why."),
              Question.word(
                  "method",
                  "method",
                  "What kind of activity is that?",
                  "Some ways of asking suit some groups, and leave others out.",
                  Activity.Method.values())),
          Topic.wanted(
              List.of("scrutiny", "nhs_view"),
              Question.word(
                  "substantial",
                  "substantial",
                  "Does the NHS think that this is a substantial change?",
                  "A substantial change must be put to the council's scrutiny committee.",
                  Scrutiny.NhsView.Substantial.values())),
          Topic.wanted(
              List.of("urgency"),
              new Question(
                  "claimed",
                  "urgent",
                  "Is it so urgent that there is no time to ask people first?",
                  "Some duties are lifted for a real risk to safety, and others take their place.",
                  List.of("yes", "no"),
                  false)));

  /** Asked in place of an activity where there is none. */
  static final Question WHY_NONE =
      Question.text(
          "why",
          "no-activity-why",
          "Why is nobody to be involved?",
          "With a reason the plan says it; without one it is silent.");

  private Topics() {}
}
