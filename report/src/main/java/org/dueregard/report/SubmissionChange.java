package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Said;
import org.dueregard.report.PlanFacts.Asked;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;

/** The parts of a submission about the change: what it is, its options, and how large it is. */
record SubmissionChange(PlanFacts facts) {

  List<Block> summary() {
    return facts.facts(
        new Asked("The change", "/proposal/summary"),
        new Asked("The service now", "/proposal/current_service"),
        new Asked("How much it is used", "/proposal/usage"),
        new Asked("Site", "/proposal/site"),
        new Asked("Kinds of change", "/proposal/change_types"),
        new Asked("For how long", "/proposal/permanence"),
        new Asked("Temporary change in place", "/proposal/temporary"),
        new Asked("Open to influence", "/proposal/open_to_influence"),
        new Asked("Not open to influence", "/proposal/not_open_to_influence"));
  }

  List<Block> options() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said option : facts.digest().items("/options/considered")) {
      String at = option.place().path().pointer();
      boolean isOut = facts.text(at + "/shortlisted").equals("no");
      rows.add(
          List.of(
              PlanFacts.name(option),
              facts.cell(at + "/shortlisted", option),
              isOut ? facts.cell(at + "/discarded_because", option) : Say.cell("Not ruled out")));
    }
    List<Block> all = new ArrayList<>();
    if (!rows.isEmpty()) {
      all.add(
          new Block.Table(
              "Options, with those ruled out",
              List.of("Option", "On the shortlist", "Why it was ruled out"),
              0,
              Shape.SMALL,
              rows));
    }
    all.addAll(
        facts.facts(
            new Asked("How they were chosen", "/options/how_chosen"),
            new Asked("Judged by", "/options/criteria"),
            new Asked("The public took part", "/options/public_involved")));
    return all;
  }

  /**
   * Whether it is substantial.
   *
   * @param at where the plan has the committee of this council
   */
  List<Block> substantial(String at) {
    List<List<List<Block>>> rows = new ArrayList<>();
    trigger(rows, "It changes how people get the service", "/proposal/affects_manner");
    trigger(rows, "It changes the range of services", "/proposal/affects_range");
    trigger(rows, "People affected in a year", "/people_affected/users_per_year");
    trigger(rows, "Travel is assessed", "/proposal/travel/assessed");
    trigger(rows, "Equality assessment", "/equality/assessment/status");
    List<Block> all = new ArrayList<>();
    all.addAll(
        facts.facts(
            new Asked("The NHS thinks it is substantial", "/scrutiny/nhs_view/substantial"),
            new Asked("Why", "/scrutiny/nhs_view/reasons"),
            new Asked("Date of that view", "/scrutiny/nhs_view/date"),
            new Asked("This committee was told", at + "/told"),
            new Asked("This committee was asked", at + "/asked_if_substantial"),
            new Asked("This committee thinks it is substantial", at + "/view_on_substantial"),
            new Asked("This committee was consulted", at + "/consulted")));
    all.add(
        new Block.Table(
            "What makes a change substantial, and what the plan says",
            List.of("Question", "Answer in the plan"),
            0,
            Shape.SMALL,
            rows));
    return all;
  }

  private void trigger(List<List<List<Block>>> rows, String question, String path) {
    rows.add(List.of(Say.cell(question), facts.cell(path)));
  }
}
