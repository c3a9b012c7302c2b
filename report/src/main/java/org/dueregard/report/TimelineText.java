package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.finding.Schedule;
import org.dueregard.finding.Schedule.Step;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Inline;

/** The plan's dates in words: what happens when, what falls on it, and what is safe. */
record TimelineText(Schedule schedule) {

  /** The plan gives at least one date, exact or not. */
  boolean isDated() {
    return !schedule.milestones().isEmpty() || !schedule.windows().isEmpty();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Timeline", "timeline"));
    if (!isDated()) {
      blocks.add(Block.text("The plan gives no dates."));
      return blocks;
    }
    blocks.addAll(windows());
    blocks.addAll(milestones());
    return blocks;
  }

  private List<Block> milestones() {
    if (schedule.milestones().isEmpty()) {
      return List.of();
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Schedule.Milestone one : schedule.milestones()) {
      rows.add(
          List.of(
              Say.cell(one.day().map(Say::day).orElseGet(() -> Say.quote(one.said()))),
              Say.cell(Say.words(Wording.sentence(Wording.show(one.name())))),
              Say.cell(Say.quiet(Wording.place(one.place())))));
    }
    return List.of(
        new Block.Table(
            "The plan's dates",
            List.of("When", "What", "Where in the plan"),
            1,
            Shape.SMALL,
            rows));
  }

  private List<Block> windows() {
    List<List<Inline>> entries = new ArrayList<>();
    for (Schedule.Window window : schedule.windows()) {
      List<Inline> entry = new ArrayList<>();
      entry.add(Say.strong(Wording.sentence(Wording.show(window.name()))));
      entry.add(
          Say.words(
              ": "
                  + LongDate.of(window.first())
                  + " to "
                  + LongDate.of(window.last())
                  + ", "
                  + Wording.days(window.days())
                  + "."));
      String within = within(window);
      if (!within.isEmpty()) {
        entry.add(Say.words(" It takes in " + within + "."));
      }
      entries.add(entry);
    }
    return entries.isEmpty() ? List.of() : List.of(Say.list(entries));
  }

  private String within(Schedule.Window window) {
    return schedule.overlaps().stream()
        .filter(overlap -> overlap.window().equals(window.name()))
        .map(
            overlap ->
                Wording.show(overlap.mark().name()) + " (" + Wording.days(overlap.days()) + ")")
        .collect(Collectors.joining(", "));
  }

  /** The latest safe day for each step, with how it was counted and what it rests on. */
  List<Block> steps() {
    if (schedule.steps().isEmpty()) {
      return List.of();
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Step step : schedule.steps()) {
      Inline latest = step.latest().map(Say::day).orElse(Say.words("No date to count back from"));
      rows.add(
          List.of(
              Say.cell(step.task()),
              List.of(
                  step.isLate() ? Block.text(latest, Say.words(" "), late()) : Block.text(latest),
                  Block.text(Say.quiet("In the plan: "), Say.quote(step.planned()))),
              List.of(
                  Say.paragraph(step.arithmetic()),
                  Block.text(
                      Say.quiet((step.isLaw() ? "Law: " : "") + Wording.show(step.restsOn()))))));
    }
    return List.of(
        new Block.Heading(3, "The latest safe day for each step", "steps"),
        new Block.Table(
            "Counted back from the plan's own dates",
            List.of("Step", "Latest safe day", "How it was counted"),
            0,
            Shape.SMALL,
            rows));
  }

  private static Inline late() {
    return new Inline.Tag("overdue", "", "late");
  }
}
