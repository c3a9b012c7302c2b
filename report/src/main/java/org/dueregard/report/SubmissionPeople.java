package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.finding.Said;
import org.dueregard.report.PlanFacts.Asked;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;

/**
 * The parts of a submission about people: what the change means for them, and how they are asked.
 */
record SubmissionPeople(PlanFacts facts) {

  List<Block> travel() {
    return facts.facts(
        new Asked("What is known", "/proposal/travel/summary"),
        new Asked("Assessed", "/proposal/travel/assessed"),
        new Asked("Assessment due", "/proposal/travel/due"),
        new Asked("Evidence", "/proposal/travel/evidence"));
  }

  List<Block> equality() {
    List<List<List<Block>>> rows = new ArrayList<>();
    String all = "/equality/characteristics";
    for (Said one : facts.digest().within(all)) {
      String at = one.place().path().pointer();
      if (one.place().path().parent().pointer().equals(all)) {
        rows.add(
            List.of(
                Say.cell(
                    Say.words(
                        Wording.sentence(
                            Wording.show(one.place().path().last().replace('_', ' ')))),
                    Say.line(one.place())),
                facts.cell(at + "/impact", one),
                facts.cell(at + "/evidence", one),
                facts.cell(at + "/mitigation", one)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        facts.facts(
            new Asked("Equality assessment", "/equality/assessment/status"),
            new Asked("Signed off by", "/equality/assessment/signed_off_by"),
            new Asked("Health inequalities", "/health_inequalities/findings"),
            new Asked("What will be done", "/health_inequalities/actions")));
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "Effect on people with each protected characteristic",
              List.of("Characteristic", "Effect", "Evidence", "What makes it better"),
              0,
              Shape.SMALL,
              rows));
    }
    return blocks;
  }

  List<Block> soFar() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said activity : facts.digest().items("/activities")) {
      String at = activity.place().path().pointer();
      if (facts.text(at + "/phase").equals("pre consultation") || took(at)) {
        rows.add(
            List.of(
                PlanFacts.name(activity),
                facts.cell(at + "/audiences", activity),
                facts.cell(at + "/actual/took_part", activity)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "What has been done",
              List.of("Activity", "Who it was for", "How many took part"),
              0,
              Shape.SMALL,
              rows));
    }
    blocks.addAll(facts.facts(new Asked("Work with people as equals", "/coproduction/who")));
    List<Block> changed = new ArrayList<>(facts.list("/changes"));
    changed.addAll(facts.list("/findings"));
    blocks.addAll(changed);
    if (changed.isEmpty()) {
      blocks.add(
          new Block.Prompt(
              "What did you change because of what people said?", "The plan does not say."));
    }
    return blocks;
  }

  private boolean took(String at) {
    return facts.said(at + "/actual/took_part").isPresent();
  }

  List<Block> plan() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said activity : facts.digest().items("/activities")) {
      String at = activity.place().path().pointer();
      if (!facts.text(at + "/phase").equals("pre consultation")) {
        boolean hasStart = facts.said(at + "/start").isPresent();
        rows.add(
            List.of(
                PlanFacts.name(activity),
                facts.cell(at + (hasStart ? "/start" : "/date"), activity),
                facts.cell(at + "/audiences", activity),
                facts.cell(at + "/formats", activity)));
      }
    }
    List<List<List<Block>>> papers = new ArrayList<>();
    for (Said paper : facts.digest().items("/information/published")) {
      String at = paper.place().path().pointer();
      papers.add(
          List.of(
              PlanFacts.name(paper),
              facts.cell(at + "/formats", paper),
              facts.cell(at + "/ready", paper)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        facts.facts(
            new Asked("Opens", "/timeline/consultation/start"),
            new Asked("Closes", "/timeline/consultation/end"),
            new Asked("Length that people are told", "/timeline/consultation/stated_length")));
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "Activities",
              List.of("Activity", "From", "Who it is for", "Formats"),
              0,
              Shape.SMALL,
              rows));
    }
    if (!papers.isEmpty()) {
      blocks.add(
          new Block.Table(
              "What is published",
              List.of("Document", "Formats", "Ready"),
              0,
              Shape.SMALL,
              papers));
    }
    blocks.addAll(facts.list("/people_affected/groups").isEmpty() ? List.of() : groups());
    return blocks;
  }

  /** Who is affected and whom no activity names. */
  private List<Block> groups() {
    List<String> left =
        facts.digest().coverage().groups().stream()
            .filter(row -> !row.isAimedAt())
            .map(row -> Wording.show(row.name()))
            .toList();
    return left.isEmpty()
        ? List.of()
        : List.of(Block.text("No activity names these groups: " + String.join(", ", left) + "."));
  }
}
