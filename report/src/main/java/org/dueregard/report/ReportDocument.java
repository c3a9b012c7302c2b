package org.dueregard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dueregard.finding.Report;
import org.dueregard.report.document.Block;
import org.dueregard.report.document.Block.Paragraph.Role;
import org.dueregard.report.document.Document;
import org.dueregard.report.document.Inline;

/** The assurance report as a paper: a first page for its reader, then the same for all. */
final class ReportDocument {
  private static final int SHORT_HASH = 12;

  private ReportDocument() {}

  static Document of(Report report, Audience audience, HouseStyle house) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(about(report, audience));
    blocks.add(Say.paragraph(Role.NOTICE, Say.words(Wording.WHAT_THIS_IS)));
    Outline outline = new Outline(report);
    Details details = new Details(report, outline);
    Duties duties = new Duties(outline);
    if (report.isAssessed()) {
      blocks.addAll(new FirstPage(report, outline, house).blocks(audience));
      blocks.addAll(details.counts(audience));
      blocks.addAll(details.judgement());
      blocks.addAll(new GapTables(outline).all());
      report
          .digest()
          .ifPresent(
              digest -> {
                blocks.addAll(new WhoIsAsked(digest.coverage()).blocks());
                TimelineText timeline = new TimelineText(digest.schedule());
                blocks.addAll(timeline.blocks());
                if (timeline.isDated()) {
                  blocks.add(TimelinePicture.of(report));
                }
                blocks.addAll(timeline.steps());
              });
    } else {
      blocks.add(
          Say.paragraph(
              Role.WARNING,
              Say.strong(Wording.NO_CHECK),
              Say.words(
                  " The plan could not be read. Mend the problems below, then check again.")));
    }
    blocks.addAll(details.problems());
    if (report.isAssessed()) {
      blocks.addAll(details.unchecked());
      blocks.addAll(details.waived());
      blocks.addAll(details.answered());
      blocks.addAll(duties.owed());
      blocks.addAll(details.later());
      blocks.addAll(new EveryRequirement(outline).blocks());
      blocks.addAll(duties.notOwed());
    }
    return new Document(
        "Engagement plan check", name(report), blocks, foot(report, house), line(report));
  }

  /** The name of what was checked: its title, or its file when it could not be read. */
  static String name(Report report) {
    String title = report.plan().title();
    return PlainText.of(title.isBlank() ? report.plan().file() : title);
  }

  private static Block about(Report report, Audience audience) {
    Report.Subject plan = report.plan();
    List<Inline> about = new ArrayList<>();
    if (!plan.planVersion().isEmpty()) {
      about.add(Say.words("Version "));
      about.add(Say.quote(plan.planVersion()));
      about.add(Say.words(". "));
    }
    about.add(Say.words("Checked as of " + LongDate.of(plan.asOf()) + "."));
    if (!plan.stage().isEmpty()) {
      about.add(Say.words(" Stage: " + Wording.stage(plan.stage()) + "."));
    }
    about.add(Say.words(" " + reader(audience)));
    return new Block.Paragraph(Role.ABOUT, about);
  }

  private static String reader(Audience audience) {
    return switch (audience) {
      case BOARD -> "For the board.";
      case SCRUTINY -> "For the council's scrutiny committee.";
      case LEAD -> "For the programme lead.";
    };
  }

  private static Block.Facts foot(Report report, HouseStyle house) {
    List<Block.Fact> facts = new ArrayList<>(foot(report).entries());
    if (!house.contact().isBlank()) {
      facts.add(1, fact("Ask for another format", Say.quote(house.contact())));
    }
    return new Block.Facts(facts);
  }

  static Block.Facts foot(Report report) {
    return new Block.Facts(
        List.of(
            fact("What this is", Say.words(Wording.WHAT_THIS_IS)),
            fact("Checked with", Say.words("Due Regard " + report.version())),
            fact("As of", Say.words(LongDate.of(report.plan().asOf()))),
            fact("File", Say.quote(report.plan().file())),
            fact("File hash (SHA-256)", Say.words(report.plan().sha256()))));
  }

  private static Block.Fact fact(String name, Inline text) {
    return new Block.Fact(name, List.of(List.of(text)));
  }

  static String line(Report report) {
    String hash = report.plan().sha256();
    return String.format(
        Locale.ROOT,
        "Due Regard %s, %s, file %s",
        report.version(),
        LongDate.of(report.plan().asOf()),
        hash.substring(0, Math.min(SHORT_HASH, hash.length())));
  }
}
