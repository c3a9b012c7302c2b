package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dueregard.finding.Argued;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Due;
import org.dueregard.finding.Force;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Requirement.Check;
import org.dueregard.finding.Source;

/** The catalogue as a page that a lawyer can review. */
final class RequirementsPage {
  private final Catalogue catalogue;
  private final Map<String, Integer> numbers;
  private final Map<String, String> grounds = Grounds.meanings();
  private final StringBuilder page = new StringBuilder();

  private RequirementsPage(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.numbers = catalogue.numbers(LocalDate.MAX);
  }

  /** The page: this head, the contents, then each source with its requirements. */
  static String write(Catalogue catalogue, String head) {
    RequirementsPage made = new RequirementsPage(catalogue);
    made.page.append(head.strip()).append('\n');
    made.heading("## Contents");
    for (Source source : catalogue.sources()) {
      made.contents(source);
    }
    for (Source source : catalogue.sources()) {
      made.heading("## " + source.title());
      made.paragraph("Kind: " + source.kind().replace('-', ' ') + ".");
      made.of(source).forEach(made::requirement);
    }
    return made.page.toString();
  }

  private List<Entry> of(Source source) {
    return catalogue.entries().stream()
        .filter(entry -> entry.requirement().source().equals(source))
        .toList();
  }

  private void contents(Source source) {
    Map<Force, Long> tally =
        of(source).stream()
            .collect(
                Collectors.groupingBy(one -> one.requirement().force(), Collectors.counting()));
    List<String> counts = new ArrayList<>();
    for (Force force : Force.values()) {
      if (tally.containsKey(force)) {
        counts.add(force.word() + " " + tally.get(force));
      }
    }
    page.append("- [" + source.title() + "](#" + anchor(source.title()) + "): ");
    page.append(String.join(", ", counts)).append('\n');
  }

  /** As GitHub and most readers of Markdown make it from a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
  }

  private void requirement(Entry entry) {
    Requirement one = entry.worded(numbers, entry.requirement().cite());
    heading("### " + one.id() + ": " + one.title());
    if (!one.question().isEmpty()) {
      String who = one.answers().isEmpty() ? "" : " (for: " + one.answers() + ")";
      paragraph("*" + one.question() + "*" + who);
    }
    if (one.check() == Check.NONE) {
      line("Not formalised", one.whyNone());
    }
    who(one);
    line("When", when(one.inForce()));
    line("Force", force(one));
    if (!one.grounds().isEmpty()) {
      line(
          "Ground of challenge",
          one.grounds().stream().map(this::ground).collect(Collectors.joining("; ")));
    }
    law(entry);
    line("Why", one.why());
    if (one.check() != Check.NONE) {
      line("What to do", one.remedy());
      line("Due", one.due().map(RequirementsPage::due).orElse("from the start"));
      line("Shown by", paths(one.reads()));
    }
    if (!one.weighs().isEmpty()) {
      line("Weighed with", paths(one.weighs()));
    }
    argued(one.argued());
  }

  private void who(Requirement one) {
    Optional<DutyText> duty = one.duty().map(catalogue::duty);
    line("Who", duty.map(text -> "where this duty is owed: " + text.title()).orElse("every plan"));
    duty.ifPresent(text -> line("Not asked where", text.notOwed()));
  }

  private static String when(InForce span) {
    String turns =
        switch (span.turnsOn()) {
          case DECISION -> "the day of the decision";
          case COUNCIL_CONSULTED -> "the day when the council is first consulted";
        };
    String from = span.from().equals(LocalDate.MIN) ? "always" : "from " + span.from();
    return from + (span.isOpen() ? "" : " to " + span.to()) + "; turns on " + turns;
  }

  private static String force(Requirement one) {
    return one.force().word()
        + one.decidedForce().map(decided -> "; once decided, " + decided.word()).orElse("");
  }

  private String ground(String code) {
    String meaning = grounds.get(code);
    return code
        + " ("
        + meaning.substring(0, 1).toLowerCase(Locale.ROOT)
        + meaning.substring(1)
        + ")";
  }

  private void law(Entry entry) {
    line("Law and guidance", "");
    for (int i = 0; i < entry.requirement().cite().size(); i++) {
      String under = entry.citeUnder().get(i);
      String only =
          under.isEmpty() ? "" : " Only where this is owed: " + catalogue.duty(under).title() + ".";
      page.append("  - " + cited(entry.requirement().cite().get(i)) + "." + only + "\n");
    }
  }

  private void argued(List<Argued> argued) {
    if (!argued.isEmpty()) {
      line("How this has been argued", "");
      for (Argued one : argued) {
        String cite = one.cite().map(of -> " " + cited(of) + ".").orElse("");
        page.append("  - " + one.text() + cite + "\n");
      }
    }
  }

  private static String cited(Citation one) {
    String shown = one.url().isEmpty() ? one.toString() : link(one);
    return shown
        + (one.isChecked() ? " (checked " + one.checked() + ")" : " (**not checked at source**)");
  }

  private static String link(Citation one) {
    return "[" + one.toString().replace("[", "\\[").replace("]", "\\]") + "](" + one.url() + ")";
  }

  private static String due(Due due) {
    String before = due.before().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return due.weeks() == 0 ? "before " + before : due.weeks() + " weeks before " + before;
  }

  private static String paths(List<String> paths) {
    return paths.stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
  }

  private void heading(String words) {
    boolean isGap = page.substring(page.length() - 2).equals("\n\n");
    page.append(isGap ? "" : "\n").append(words).append("\n\n");
  }

  private void paragraph(String words) {
    page.append(words).append("\n\n");
  }

  private void line(String label, String words) {
    page.append(("- **" + label + ":** " + words).stripTrailing()).append('\n');
  }
}
