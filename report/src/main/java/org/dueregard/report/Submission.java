package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Report;
import org.dueregard.finding.Said;
import org.dueregard.finding.Schedule;
import org.dueregard.report.PlanFacts.Asked;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/**
 * What a council's scrutiny committee is sent, in sixteen parts. It says what the plan says for
 * that council; where the plan says nothing there is a place to fill in.
 */
final class Submission {
  private final Report report;
  private final String council;
  private final SubmissionCouncils councils;
  private final Digest digest;
  private final PlanFacts facts;
  private final List<Block> blocks = new ArrayList<>();
  private int parts;

  Submission(Report report, String council) {
    this.report = report;
    this.council = council;
    this.digest = report.digest().orElseThrow();
    this.facts = new PlanFacts(digest);
    this.councils = new SubmissionCouncils(facts, council);
  }

  Document document() {
    blocks.add(
        Say.paragraph(
            Block.Paragraph.Role.ABOUT,
            Say.words("For "),
            Say.quote(council),
            Say.words(". As of " + LongDate.of(report.plan().asOf()) + ".")));
    cover();
    change();
    SubmissionPeople people = new SubmissionPeople(facts);
    part(
        "Access and travel",
        "How will people get there, and what will that cost them?",
        people.travel());
    part(
        "Equality and health inequalities",
        "What does the change mean for each group?",
        people.equality());
    part(
        "Involvement so far, and what it changed",
        "Who has been asked, and what did you change because of it?",
        people.soFar());
    part("The consultation plan", "How will people be asked, and when?", people.plan());
    others();
    timetable();
    part(
        "Views of Healthwatch, GPs, the ambulance service, trusts and staff",
        "What do they say? Quote each and say when.",
        List.of());
    part(
        "Money and workforce",
        "Say in a paragraph what it costs or saves, and what it means for staff.",
        List.of());
    part("What the checker found", "", new CheckerFindings(report).blocks());
    part("Documents", "Which documents go with this paper?", documents());
    return new Document(
        "Scrutiny submission",
        ReportDocument.name(report),
        blocks,
        ReportDocument.foot(report),
        ReportDocument.line(report));
  }

  /** A part with its number; a place to fill in where there is nothing to say. */
  private void part(String title, String ask, List<Block> filled) {
    parts++;
    blocks.add(new Block.Heading(2, "Part " + parts + ": " + title, "part-" + parts));
    blocks.addAll(filled);
    if (filled.isEmpty()) {
      blocks.add(new Block.Prompt(ask, ""));
    }
  }

  private void ask(boolean isMissing, String ask, String hint) {
    if (isMissing) {
      blocks.add(new Block.Prompt(ask, hint));
    }
  }

  private void cover() {
    Optional<String> committee = councils.committee();
    String at = committee.orElse("/none");
    boolean hasView = facts.said(at + "/view_on_substantial").isPresent();
    List<Block> cover = new ArrayList<>();
    cover.addAll(
        facts.facts(
            new Asked("Committee", at),
            new Asked("The decision", "/decision/what"),
            new Asked("Who decides", "/decision/maker"),
            new Asked("Date of the decision", "/decision/date"),
            new Asked("Comments due", at + "/comments_due"),
            new Asked("Lead", "/plan/lead")));
    if (committee.isEmpty()) {
      cover.add(Block.text("The plan names no scrutiny committee of this council."));
    } else {
      cover.add(
          Block.text(
              Say.strong("What members are asked to do:"),
              Say.words(
                  hasView
                      ? " read this paper, ask questions, and send comments by the date above."
                      : " say whether the change is substantial, which means big enough that the"
                          + " law says councils must be consulted.")));
    }
    part("Cover sheet", "", cover);
    ask(committee.isEmpty(), "Which committee gets this paper, and what must it do by when?", "");
    ask(
        committee.isPresent() && facts.said(at + "/comments_due").isEmpty(),
        "By when are comments due?",
        "");
  }

  private void change() {
    SubmissionChange change = new SubmissionChange(facts);
    part("What is changing", "Say what is changing, in 100 words.", change.summary());
    part(
        "Who in this council's area is affected",
        "How many people of this council's area use the service?",
        councils.area());
    part(
        "Why, and what happens if nothing changes",
        "Why must the service change?",
        facts.list("/proposal/drivers"));
    blocks.addAll(
        facts.facts(new Asked("If nothing changes", "/proposal/money/consequence_of_no_change")));
    ask(
        facts.said("/proposal/money/consequence_of_no_change").isEmpty(),
        "What happens if nothing changes?",
        "The field is proposal.money.consequence_of_no_change.");
    part("The options", "Which options are there, and which were ruled out?", change.options());
    part(
        "Is it substantial?",
        "Does the NHS think the change is substantial, and why?",
        change.substantial(councils.committee().orElse("/none")));
  }

  private void others() {
    part(
        "Other councils, NHS England and the Secretary of State",
        "Which other councils are affected, and who else has been told?",
        councils.others());
    ask(
        facts.said("/scrutiny/secretary_of_state/notified").isEmpty(),
        "When was the Secretary of State notified, or why not?",
        "The field is scrutiny.secretary_of_state.notified.");
  }

  private void timetable() {
    List<Block.Fact> dates = new ArrayList<>();
    for (Schedule.Milestone one : digest.schedule().milestones()) {
      dates.add(
          new Block.Fact(
              one.day().map(LongDate::of).orElseGet(() -> Wording.show(one.said())),
              List.of(List.of(Say.quote(one.name()), Say.line(one.place())))));
    }
    part(
        "Timetable",
        "When do people answer, when are comments due and when is the decision?",
        dates.isEmpty() ? List.of() : List.of(new Block.Facts(dates)));
  }

  private List<Block> documents() {
    List<List<Inline>> lines = new ArrayList<>();
    for (Said document : digest.items("/documents")) {
      List<Inline> line = new ArrayList<>(PlanFacts.line(document));
      for (String field : List.of("date", "status", "published")) {
        facts
            .said(document.place().path().pointer() + "/" + field)
            .ifPresent(
                said -> {
                  line.add(Say.words("; " + field + " "));
                  line.add(Say.quote(said.text()));
                });
      }
      lines.add(line);
    }
    return lines.isEmpty() ? List.of() : List.of(Say.list(lines));
  }
}
