package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Said;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** What council officers and members look for first. */
record ScrutinyPage(Digest digest) {
  private static final int ACTIVITIES = 8;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "What is changing", "changing"));
    blocks.add(fact("/proposal/summary", "The plan does not say what is changing."));
    blocks.addAll(councils());
    blocks.addAll(views());
    blocks.addAll(dates());
    blocks.addAll(involved());
    return blocks;
  }

  private Block fact(String path, String orElse) {
    return said(path)
        .<Block>map(
            one -> Block.text(Say.quote(one.text()), Say.words(" "), Say.place(one.place())))
        .orElse(Block.text(orElse));
  }

  private Optional<Said> said(String path) {
    return new PlanFacts(digest).said(path);
  }

  private List<Block> councils() {
    List<Said> areas = digest.items("/people_affected/areas");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Whose residents are affected", "councils"));
    said("/people_affected/users_per_year")
        .ifPresent(one -> blocks.add(number("People who use the service in a year: ", one)));
    said("/people_affected/population")
        .ifPresent(one -> blocks.add(number("People who live in the area: ", one)));
    if (areas.isEmpty()) {
      blocks.add(Block.text("The plan names no area and no council."));
      return blocks;
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said area : areas) {
      String at = area.place().path().pointer();
      rows.add(
          List.of(
              Say.cell(Say.quote(area.text())),
              Say.cell(text(at + "/council")),
              Say.cell(
                  said(at + "/share_percent").map(one -> one.text() + "%").orElse("Not stated"))));
    }
    blocks.add(
        new Block.Table(
            "Areas, their councils and their share of the people affected",
            List.of("Area", "Council", "Share"),
            0,
            Shape.SMALL,
            rows));
    return blocks;
  }

  private static Block number(String what, Said said) {
    return Block.text(
        Say.words(what), Say.quote(said.text()), Say.words(" "), Say.place(said.place()));
  }

  private Inline text(String path) {
    return said(path).map(one -> Say.quote(one.text())).orElse(Say.words("Not stated"));
  }

  private List<Block> views() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Is it substantial?", "substantial"));
    blocks.add(
        Block.text("Substantial means big enough that the law says councils must be consulted."));
    blocks.add(
        Block.text(
            Say.words("The view of the NHS: "),
            text("/scrutiny/nhs_view/substantial"),
            Say.words(". Why: "),
            text("/scrutiny/nhs_view/reasons"),
            Say.words(".")));
    List<Said> committees = digest.items("/scrutiny/committees");
    if (committees.isEmpty()) {
      blocks.add(Block.text("The plan names no scrutiny committee."));
      return blocks;
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said committee : committees) {
      String at = committee.place().path().pointer();
      rows.add(
          List.of(
              Say.cell(Say.quote(committee.text())),
              Say.cell(text(at + "/view_on_substantial")),
              Say.cell(text(at + "/consulted")),
              Say.cell(text(at + "/comments_due"))));
    }
    blocks.add(
        new Block.Table(
            "Each committee, its view and its dates",
            List.of("Committee", "Its view on substantial", "Consulted on", "Comments due"),
            0,
            Shape.SMALL,
            rows));
    return blocks;
  }

  private List<Block> dates() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "The dates that matter to the council", "council-dates"));
    blocks.add(
        Block.text(
            Say.words("The decision: "),
            text("/decision/date"),
            Say.words(". The consultation: "),
            text("/timeline/consultation"),
            Say.words(".")));
    List<List<List<Block>>> rows = new ArrayList<>();
    digest.schedule().steps().stream()
        .filter(step -> step.place().path().pointer().startsWith("/scrutiny"))
        .forEach(
            step ->
                rows.add(
                    List.of(
                        Say.cell(step.task()),
                        Say.cell(step.latest().map(LongDate::of).orElse("No date to count from")),
                        Say.cell(Say.quote(step.planned())),
                        Say.cell(step.arithmetic()))));
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "Steps with councils, and the latest safe day for each",
              List.of("Step", "Latest safe day", "In the plan", "How it was counted"),
              0,
              Shape.SMALL,
              rows));
    }
    return blocks;
  }

  private List<Block> involved() {
    List<Said> activities = digest.items("/activities");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "How people are involved", "involved"));
    if (activities.isEmpty()) {
      blocks.add(Block.text("The plan names no activity."));
      return blocks;
    }
    List<List<Inline>> entries = new ArrayList<>();
    for (Said activity : activities.subList(0, Math.min(ACTIVITIES, activities.size()))) {
      entries.add(List.of(Say.quote(activity.text()), Say.words(" "), Say.place(activity.place())));
    }
    blocks.add(Say.list(entries));
    if (activities.size() > ACTIVITIES) {
      blocks.add(
          Block.text(
              activities.size() - ACTIVITIES + " more are in the table of who is being asked."));
    }
    return blocks;
  }
}
