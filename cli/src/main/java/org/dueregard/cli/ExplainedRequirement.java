package org.dueregard.cli;

import java.time.LocalDate;
import org.dueregard.finding.Argued;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Due;
import org.dueregard.finding.Force;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Requirement;

/** What a requirement asks and where it comes from, in words. */
final class ExplainedRequirement {
  private ExplainedRequirement() {}

  static Prose of(Requirement requirement) {
    Prose prose = new Prose();
    prose.hanging(requirement.id() + "  ", requirement.title()).gap();
    prose.hanging("  Source    ", source(requirement));
    prose.hanging("  Force     ", force(requirement));
    if (!requirement.grounds().isEmpty()) {
      prose.hanging(
          "  Grounds   ", "feeds a challenge on " + String.join(", ", requirement.grounds()));
    }
    prose.hanging("  In force  ", inForce(requirement.inForce()));
    prose.hanging(
        "  Due       ", requirement.due().map(ExplainedRequirement::due).orElse("from the start"));
    prose.hanging(
        "  Applies   ",
        requirement
            .duty()
            .map(duty -> "when the duty " + duty + " is owed")
            .orElse("to every plan"));
    prose.hanging("  Checked   ", checked(requirement));
    prose.heading("Why it matters").paragraph(2, requirement.why());
    prose.heading("The law and guidance");
    requirement.cite().forEach(citation -> addCitation(prose, citation));
    if (!requirement.argued().isEmpty()) {
      prose.heading("How this has been argued");
      requirement.argued().forEach(argued -> addArgued(prose, argued));
    }
    prose.heading("What to do").paragraph(2, requirement.remedy());
    if (!requirement.reads().isEmpty()) {
      prose.heading("The parts of a plan it reads");
      requirement.reads().forEach(path -> prose.line("  " + path));
    }
    if (!requirement.weighs().isEmpty()) {
      prose.heading("The parts it weighs those with");
      requirement.weighs().forEach(path -> prose.line("  " + path));
    }
    return prose;
  }

  private static String source(Requirement requirement) {
    return requirement.source().title()
        + " ("
        + requirement.source().kind().replace('-', ' ')
        + ")";
  }

  private static String force(Requirement requirement) {
    String later =
        requirement
            .decidedForce()
            .map(decided -> "; once decided, " + decided.word() + ": " + meaning(decided))
            .orElse("");
    return requirement.force().word() + ": " + meaning(requirement.force()) + later;
  }

  private static String meaning(Force force) {
    return switch (force) {
      case LAW -> "a must that the face of the plan can decide";
      case RISK -> "a court would look at all the facts";
      case GUIDANCE -> "statutory guidance or adopted policy";
      case PRACTICE -> "good practice";
    };
  }

  private static String inForce(InForce span) {
    String from =
        span.from().equals(LocalDate.MIN) ? "always" : "from " + Dates.inWords(span.from());
    return span.isOpen() ? from : from + " to " + Dates.inWords(span.to());
  }

  private static String due(Due due) {
    String before =
        switch (due.before()) {
          case OPTIONS -> "options are shortlisted";
          case COUNCIL_CONSULTED -> "the council is consulted";
          case LAUNCH -> "launch";
          case CLOSE -> "the close of consultation";
          case OUTCOME_REPORT -> "the outcome report";
          case DECISION -> "the decision";
          case IMPLEMENTATION -> "implementation";
        };
    return due.weeks() == 0
        ? "by the time of " + before
        : due.weeks() + (due.weeks() == 1 ? " week" : " weeks") + " before " + before;
  }

  private static String checked(Requirement requirement) {
    return switch (requirement.check()) {
      case RULE -> "by a rule, from the facts of the plan";
      case JUDGEMENT -> "by a person: the rule lays out the facts";
      case NONE -> "not checked: " + requirement.whyNone();
    };
  }

  private static void addArgued(Prose prose, Argued argued) {
    prose.paragraph(2, argued.text());
    argued.cite().ifPresent(citation -> addCitation(prose, citation));
  }

  private static void addCitation(Prose prose, Citation citation) {
    String checked =
        citation.isChecked() ? "checked " + citation.checked() : "not checked against the source";
    prose.hanging("  - ", citation + " (" + checked + ")");
    if (!citation.url().isEmpty()) {
      prose.line("    " + citation.url());
    }
  }
}
