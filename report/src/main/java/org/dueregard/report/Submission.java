package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.finding.Digest;
import org.dueregard.finding.Report;
import org.dueregard.finding.Said;
import org.dueregard.report.PlanFacts.Asked;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Table.Shape;
import org.dueregard.report.document.Document;

/**
 * What a council's scrutiny committee is sent, in sixteen parts. It says what the plan says for
 * that council; where the plan says nothing there is a place to fill in.
 */
final class Submission {
  private final Report report;
  private final String council;
  private final Digest digest;
  private final PlanFacts facts;
  private final List<Block> blocks = new ArrayList<>();
  private int parts;

  Submission(Report report, String council) {
    this.report = report;
    this.council = council;
    this.digest = report.digest().orElseThrow();
    this.facts = new PlanFacts(digest);
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
    Optional<String> committee = committee();
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
    part(
        "What is changing",
        "Say what is changing, in 100 words.",
        facts.facts(
            new Asked("The change", "/proposal/summary"),
            new Asked("The service now", "/proposal/current_service"),
            new Asked("How much it is used", "/proposal/usage"),
            new Asked("Site", "/proposal/site"),
            new Asked("Kinds of change", "/proposal/change_types"),
            new Asked("For how long", "/proposal/permanence"),
            new Asked("Temporary change in place", "/proposal/temporary"),
            new Asked("Open to influence", "/proposal/open_to_influence"),
            new Asked("Not open to influence", "/proposal/not_open_to_influence")));
    part(
        "Who in this council's area is affected",
        "How many people of this council's area use the service?",
        area());
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
    part("The options", "Which options are there, and which were ruled out?", options());
    part(
        "Is it substantial?",
        "Does the NHS think the change is substantial, and why?",
        substantial());
  }

  private List<Block> area() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said area : digest.items("/people_affected/areas")) {
      String at = area.place().path().pointer();
      if (facts.text(at + "/council").equalsIgnoreCase(council)) {
        rows.add(List.of(PlanFacts.name(area), facts.cell(at + "/share_percent")));
      }
    }
    List<Block> all = new ArrayList<>();
    if (rows.isEmpty()) {
      all.add(Block.text("The plan names no area of this council."));
    } else {
      all.add(
          new Block.Table(
              "Areas of this council",
              List.of("Area", "Share of the people affected, %"),
              0,
              Shape.SMALL,
              rows));
    }
    all.addAll(
        facts.facts(
            new Asked(
                "People who use the service in a year, all areas",
                "/people_affected/users_per_year"),
            new Asked("Population, all areas", "/people_affected/population")));
    all.addAll(facts.list("/people_affected/groups"));
    if (rows.isEmpty()) {
      all.add(
          new Block.Prompt(
              "How many people of this council's area are affected, and what share is that?",
              "The field is people_affected.areas."));
    }
    return all;
  }

  private List<Block> options() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said option : digest.items("/options/considered")) {
      String at = option.place().path().pointer();
      boolean isOut = facts.text(at + "/shortlisted").equals("no");
      rows.add(
          List.of(
              PlanFacts.name(option),
              facts.cell(at + "/shortlisted"),
              isOut ? facts.cell(at + "/discarded_because") : Say.cell("Not ruled out")));
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

  private List<Block> substantial() {
    String at = committee().orElse("/none");
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

  private void others() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said area : digest.items("/people_affected/areas")) {
      String at = area.place().path().pointer();
      if (!facts.text(at + "/council").equalsIgnoreCase(council)) {
        rows.add(
            List.of(
                facts.cell(at + "/council"),
                PlanFacts.name(area),
                facts.cell(at + "/share_percent")));
      }
    }
    List<Block> all = new ArrayList<>();
    if (!rows.isEmpty()) {
      all.add(
          new Block.Table(
              "Other councils",
              List.of("Council", "Area", "Share of the people affected, %"),
              0,
              Shape.SMALL,
              rows));
    }
    all.addAll(
        facts.facts(
            new Asked("Joint committee", "/scrutiny/joint_committee"),
            new Asked("Joint committee set up", "/scrutiny/joint_committee/formed"),
            new Asked("NHS England, stage 1", "/timeline/nhse_stage_1"),
            new Asked("NHS England, stage 2", "/timeline/nhse_stage_2"),
            new Asked("Secretary of State notified", "/scrutiny/secretary_of_state/notified")));
    part(
        "Other councils, NHS England and the Secretary of State",
        "Which other councils are affected, and who else has been told?",
        all);
    ask(
        facts.said("/scrutiny/secretary_of_state/notified").isEmpty(),
        "When was the Secretary of State notified, or why not?",
        "The field is scrutiny.secretary_of_state.notified.");
  }

  private void timetable() {
    List<List<List<Block>>> rows = new ArrayList<>();
    digest
        .schedule()
        .milestones()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        Say.cell(one.day().map(LongDate::of).orElse(Wording.show(one.said()))),
                        Say.cell(Say.quote(one.name())),
                        Say.cell("line " + one.place().line()))));
    part(
        "Timetable",
        "When do people answer, when are comments due and when is the decision?",
        rows.isEmpty()
            ? List.of()
            : List.of(
                new Block.Table(
                    "Dates in the plan",
                    List.of("When", "What", "Where in the plan"),
                    1,
                    Shape.SMALL,
                    rows)));
  }

  private List<Block> documents() {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Said document : digest.items("/documents")) {
      String at = document.place().path().pointer();
      rows.add(
          List.of(
              PlanFacts.name(document),
              facts.cell(at + "/date"),
              facts.cell(at + "/status"),
              facts.cell(at + "/published")));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Table(
                "Documents that the plan names",
                List.of("Document", "Date", "Status", "Published"),
                0,
                Shape.SMALL,
                rows));
  }

  /** The place of this council's committee in the plan. */
  private Optional<String> committee() {
    return digest.items("/scrutiny/committees").stream()
        .map(one -> one.place().path().pointer())
        .filter(at -> facts.text(at + "/council").equalsIgnoreCase(council))
        .findFirst();
  }
}
