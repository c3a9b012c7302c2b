package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.finding.Difference;
import org.dueregard.finding.Difference.AfterLaunch;
import org.dueregard.finding.Difference.Change;
import org.dueregard.finding.Difference.OutcomeChange;
import org.dueregard.finding.Difference.Recorded;
import org.dueregard.finding.Difference.Turn;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Place;
import org.dueregard.finding.Report;
import org.dueregard.finding.Waiver;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Paragraph.Role;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/** What changed between two versions of a plan, as a paper. */
record DifferenceDocument(Difference difference) {
  private static final String WHAT_THIS_IS =
      "This compares what two versions of a plan say. It does not judge whether a change was right.";

  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Say.paragraph(
            Role.ABOUT,
            Say.words(
                "Before: "
                    + version(difference.old())
                    + ". Now: "
                    + version(difference.current())
                    + ".")));
    if (difference.isEmpty()) {
      blocks.add(
          Say.paragraph(
              Role.LEAD, Say.words("The two versions say the same, and no outcome changed.")));
    }
    difference.afterLaunch().ifPresent(launch -> blocks.addAll(afterLaunch(launch)));
    blocks.addAll(outcomes());
    blocks.addAll(changes());
    return new Document(
        "Two versions of a plan", title(), blocks, foot(), "Due Regard " + difference.version());
  }

  private String title() {
    Report.Subject plan = difference.current();
    return PlainText.of(plan.title().isBlank() ? plan.file() : plan.title());
  }

  private static String version(Report.Subject plan) {
    String version =
        plan.planVersion().isEmpty() ? "" : ", version " + Wording.show(plan.planVersion());
    return PlainText.of(plan.file()) + version + ", as of " + LongDate.of(plan.asOf());
  }

  private Block.Facts foot() {
    return new Block.Facts(
        List.of(
            fact("What this is", WHAT_THIS_IS),
            fact("Compared with", "Due Regard " + difference.version()),
            fact("File hash (SHA-256) before", difference.old().sha256()),
            fact("File hash (SHA-256) now", difference.current().sha256())));
  }

  private static Block.Fact fact(String name, String text) {
    return new Block.Fact(name, List.of(List.of(Say.words(text))));
  }

  private List<Block> afterLaunch(AfterLaunch launch) {
    if (launch.changes().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Changed since people were first asked", "after-launch"));
    blocks.add(
        Say.paragraph(
            "The consultation opened on "
                + LongDate.of(launch.opened())
                + ". What people are asked about is not the same in both versions."
                + (launch.mayBeEarlier()
                    ? " The earlier version is from before that day, so some of this may have"
                        + " changed before launch."
                    : "")));
    blocks.add(Say.list(launch.changes().stream().map(DifferenceDocument::sentence).toList()));
    if (launch.recorded().isEmpty()) {
      blocks.add(Say.paragraph("The plan's `changes` section records no change since launch."));
    } else {
      blocks.add(Say.paragraph("The plan's `changes` section records:"));
      blocks.add(Say.list(launch.recorded().stream().map(DifferenceDocument::recorded).toList()));
    }
    blocks.add(
        Block.text(
            Say.strong("For the senior owner:"),
            Say.words(
                " could any of this change what people would say? If so, have the people already"
                    + " asked been told, and given time to answer again?")));
    return blocks;
  }

  private static List<Inline> recorded(Recorded one) {
    List<Inline> words = new ArrayList<>();
    words.add(Say.quote(one.what()));
    words.add(
        Say.words(
            (one.date().isEmpty() ? ", with no date" : ", " + Wording.show(one.date()))
                + ". People told: "
                + (one.told().isEmpty() ? "not stated" : Wording.show(one.told()))
                + (one.isNew() ? ". New in this version " : ". Already in the earlier version ")));
    words.add(Say.quiet("(line " + one.place().line() + ")"));
    return words;
  }

  private List<Block> outcomes() {
    if (difference.outcomes().isEmpty()) {
      return difference.isEmpty()
          ? List.of()
          : List.of(
              new Block.Heading(2, "Outcomes", "outcomes"), Say.paragraph("No outcome changed."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Outcomes", "outcomes"));
    for (Turn turn : Turn.values()) {
      List<List<Inline>> entries =
          difference.outcomes().stream()
              .filter(change -> change.turn() == turn)
              .map(DifferenceDocument::outcome)
              .toList();
      if (!entries.isEmpty()) {
        blocks.add(new Block.Heading(3, heading(turn), "outcomes-" + id(turn)));
        blocks.add(Say.list(entries));
      }
    }
    return blocks;
  }

  private static String heading(Turn turn) {
    return switch (turn) {
      case NEW_GAP -> "New gaps";
      case FELL_DUE -> "Due by now, and still not shown";
      case NEW_QUESTION -> "New questions for a person";
      case WAIVED -> "Gaps that their owner now accepts";
      case CLOSED_GAP -> "Closed gaps";
      case OTHER -> "Other outcomes that changed";
    };
  }

  private static String id(Turn turn) {
    return turn.words().replace(' ', '-');
  }

  private static List<Inline> outcome(OutcomeChange change) {
    List<Inline> words = new ArrayList<>();
    words.add(Say.strong(change.finding().requirement().id()));
    words.add(Say.words(" (" + change.finding().force().word() + ") "));
    words.addAll(Say.sentence(change.finding().requirement().title()));
    words.add(Say.words(": was " + said(change.before()) + ", now " + said(change.after()) + ". "));
    if (change.turn().isWorse()) {
      words.addAll(Say.sentence(change.finding().found() + " "));
    }
    if (change.turn() == Turn.NEW_QUESTION) {
      words.addAll(Say.sentence(change.finding().requirement().question() + " "));
    }
    if (change.turn() == Turn.WAIVED) {
      Waiver waiver = change.finding().waiver().orElseThrow();
      words.add(Say.words(Wording.waived(waiver) + ". "));
    }
    if (change.after().isPresent() && !change.finding().at().isEmpty()) {
      words.add(Say.place(change.finding().at().get(0)));
    }
    return words;
  }

  private static String said(Optional<Outcome> outcome) {
    return outcome.map(Outcome::words).orElse("not checked");
  }

  private List<Block> changes() {
    List<Block> blocks = new ArrayList<>();
    if (!difference.isEmpty()) {
      blocks.add(new Block.Heading(2, "What the plan says differently", "changes"));
      if (difference.changes().isEmpty()) {
        blocks.add(Say.paragraph("Nothing that we compare."));
      }
    }
    for (Difference.Part part : Difference.Part.values()) {
      List<List<Inline>> entries =
          difference.changes().stream()
              .filter(change -> change.part() == part)
              .map(DifferenceDocument::sentence)
              .toList();
      if (!entries.isEmpty()) {
        blocks.add(
            new Block.Heading(3, part.title(), "part-" + part.name().toLowerCase(Locale.ROOT)));
        blocks.add(Say.list(entries));
      }
    }
    return blocks;
  }

  private static List<Inline> sentence(Change change) {
    List<Inline> words = new ArrayList<>();
    words.add(Say.strong(Wording.sentence(change.kind().word()) + moved(change) + ":"));
    words.add(Say.words(" "));
    if (!change.entry().isEmpty()) {
      words.add(Say.quote(change.entry()));
    }
    if (!change.field().isEmpty()) {
      words.add(Say.words((change.entry().isEmpty() ? "" : ": ") + Wording.show(change.field())));
      words.add(Say.words(change.before().isEmpty() ? ". Now " : ". Was "));
      if (!change.before().isEmpty()) {
        words.add(said(change, change.before()));
        words.add(Say.words(change.after().isEmpty() ? ", now nothing" : ", now "));
      }
      if (!change.after().isEmpty()) {
        words.add(said(change, change.after()));
      }
    }
    words.add(Say.words(". "));
    words.add(
        Say.quiet(
            change
                .is()
                .map(place -> "(" + at(place) + ")")
                .orElseGet(
                    () ->
                        "("
                            + change.was().map(DifferenceDocument::at).orElse("")
                            + " of the earlier version)")));
    return words;
  }

  /** A day as it is; anything else between marks, to part it from our words. */
  private static Inline said(Change change, String text) {
    return Say.quote(change.days().isPresent() ? text : "\u201C" + text + "\u201D");
  }

  private static String moved(Change change) {
    return change.days().isPresent() ? " by " + Wording.days(change.days().getAsLong()) : "";
  }

  private static String at(Place place) {
    return "line " + place.line();
  }
}
