package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dueregard.finding.Citation;
import org.dueregard.finding.DutyStatus;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Report;
import org.dueregard.report.PlanFacts.Asked;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/** The cover sheet of a board paper, and an annex with each legal duty. */
final class BoardPaper {
  private final Report report;
  private final Outline outline;
  private final PlanFacts facts;
  private final List<Block> blocks = new ArrayList<>();

  BoardPaper(Report report) {
    this.report = report;
    this.outline = new Outline(report);
    this.facts = new PlanFacts(report.digest().orElseThrow());
  }

  Document document() {
    blocks.add(
        Say.paragraph(
            Block.Paragraph.Role.ABOUT,
            Say.words("As of " + LongDate.of(report.plan().asOf()) + ".")));
    cover();
    blocks.add(new Block.Heading(2, "What the check found", "found"));
    blocks.addAll(new CheckerFindings(report).blocks());
    duties();
    return new Document(
        "Board paper",
        ReportDocument.name(report),
        blocks,
        ReportDocument.foot(report),
        ReportDocument.line(report));
  }

  private void cover() {
    blocks.add(new Block.Heading(2, "Cover sheet", "cover"));
    blocks.addAll(
        facts.facts(
            new Asked("Title of the paper", "/board_paper/title"),
            new Asked("Reference", "/board_paper/reference"),
            new Asked("The change", "/proposal/summary"),
            new Asked("Who decides", "/decision/maker"),
            new Asked("What is decided", "/decision/what"),
            new Asked("Date of the decision", "/decision/date"),
            new Asked("Sponsor of the plan", "/governance/senior_owner")));
    item("Meeting", "Which meeting gets this paper, and when?", "meeting", "date");
    item(
        "Purpose",
        "What is the paper for: decision, discussion, assurance or information?",
        "summary");
    item("Recommendation", "What is the board asked to do?", "recommendation");
    item(
        "People",
        "Who wrote the paper, who sponsors it and who presents it?",
        "author",
        "sponsor",
        "presenter");
    item(
        "Previously received by",
        "Which groups have seen it, and what did they say?",
        "previously_received_by");
    item(
        "Conflicts of interest",
        "Are there any, and how are they managed?",
        "conflicts/any",
        "conflicts/how_managed");
    item(
        "Confidentiality",
        "May the public read it? If not, on what ground?",
        "confidential",
        "exclusion_reason");
    item(
        "The four aims",
        "How does it serve outcomes, inequalities, productivity and the local economy?",
        "core_aims/outcomes",
        "core_aims/inequalities",
        "core_aims/productivity",
        "core_aims/social_economic");
    section("Risks", "What could go wrong, and who owns each risk?", facts.list("/risks"));
    section("Appendices", "What is attached?", attached());
  }

  private List<Block> attached() {
    List<Block> listed = facts.facts(new Asked("Attached", "/board_paper/appendices"));
    List<Block> all = new ArrayList<>(listed);
    all.addAll(facts.list("/documents"));
    return all;
  }

  private void item(String title, String ask, String... fields) {
    Asked[] asked = new Asked[fields.length];
    for (int i = 0; i < fields.length; i++) {
      String path = "/board_paper/" + fields[i];
      String name = fields[i].substring(fields[i].lastIndexOf('/') + 1).replace('_', ' ');
      asked[i] = new Asked(Wording.sentence(name), path);
    }
    section(title, ask, facts.facts(asked));
  }

  private void section(String title, String ask, List<Block> filled) {
    blocks.add(new Block.Heading(3, title, ""));
    blocks.addAll(filled);
    if (filled.isEmpty()) {
      blocks.add(new Block.Prompt(ask, ""));
    }
  }

  private void duties() {
    Map<String, List<Finding>> under =
        outline.all().stream()
            .filter(one -> one.duty().isPresent())
            .collect(Collectors.groupingBy(one -> one.duty().get().name()));
    Predicate<DutyStatus> isLegal =
        duty ->
            under.getOrDefault(duty.name(), List.of()).stream()
                .anyMatch(one -> one.force().isAtLeast(Force.RISK));
    List<DutyStatus> owed = outline.owed().stream().filter(isLegal).toList();
    List<DutyStatus> notOwed = outline.notOwed().stream().filter(isLegal).toList();
    blocks.add(new Block.Heading(2, "Annex: legal duties", "duties"));
    blocks.add(
        Block.text(
            owed.size()
                + " legal duties are owed for this plan and "
                + notOwed.size()
                + " are not. What only guidance or good practice asks is in the full report."));
    for (DutyStatus duty : owed) {
      blocks.add(new Block.Heading(3, Wording.show(duty.title()), ""));
      blocks.add(
          Block.text(Say.strong("Owed."), Say.words(" " + Wording.sentences(duty.because()))));
      blocks.add(Say.list(under.get(duty.name()).stream().map(BoardPaper::requirement).toList()));
    }
    List<List<Inline>> entries = new ArrayList<>();
    for (DutyStatus duty : notOwed) {
      entries.add(
          List.of(
              Say.strong(Wording.show(duty.title()) + "."),
              Say.words(" " + Wording.sentences(duty.because()))));
    }
    if (!entries.isEmpty()) {
      blocks.add(new Block.Heading(2, "Legal duties that are not owed", "not-owed"));
      blocks.add(Say.list(entries));
    }
  }

  /** A requirement with its outcome, where it comes from and where the plan shows it. */
  private static List<Inline> requirement(Finding finding) {
    List<Inline> line = new ArrayList<>();
    line.add(Say.tag(finding));
    line.add(Say.words(": " + Wording.sentences(List.of(finding.requirement().title())) + " "));
    for (Citation citation : finding.requirement().cite()) {
      line.addAll(Say.citation(citation));
      line.add(Say.words(". "));
    }
    line.add(new FindingParts(finding).id());
    if (!finding.at().isEmpty()) {
      line.add(Say.quiet(" (" + Places.of(finding.at()) + ")"));
    }
    return line;
  }
}
