package org.dueregard.report;

import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.finding.BaselineState;
import org.dueregard.finding.Due;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Place;
import org.dueregard.finding.Problem;
import org.dueregard.finding.Report;
import org.dueregard.finding.Waiver;
import org.dueregard.plan.PlanPath;

/** The words that the formats for people share. */
final class Wording {
  /** Stands on the first and last page of every report. */
  static final String WHAT_THIS_IS =
      "This is a check of what the plan says. It is not legal advice and does not judge how well"
          + " people were listened to.";

  static final String NO_GAPS = "No gaps found by these checks.";
  static final String NOTHING_CHECKED = "No requirements were checked.";
  static final String IN_BASELINE = "in the baseline";
  static final String NO_CHECK = "No check was made.";

  private Wording() {}

  /** What to say in place of gaps when there are none to list. */
  static String noGaps(Outline outline) {
    return outline.isWithoutGaps() ? NO_GAPS : NOTHING_CHECKED;
  }

  /** Words of a finding or of the plan, safe to show and with long dates. */
  static String show(String text) {
    return LongDate.in(PlainText.of(text));
  }

  /** Several statements as running text: each ends with a full stop. */
  static String sentences(List<String> statements) {
    StringBuilder text = new StringBuilder();
    for (String statement : statements) {
      String shown = show(statement).strip();
      if (!shown.isEmpty()) {
        boolean ended = ".?!".indexOf(shown.charAt(shown.length() - 1)) >= 0;
        text.append(text.isEmpty() ? "" : " ").append(shown).append(ended ? "" : ".");
      }
    }
    return text.toString();
  }

  /** The same text, beginning with a capital. */
  static String sentence(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String days(long count) {
    return count + (count == 1 ? " day" : " days");
  }

  /** A field of the plan with its line. */
  static String place(Place place) {
    return path(place.path()) + ", line " + place.line();
  }

  static String requirements(int count) {
    return count + (count == 1 ? " requirement" : " requirements");
  }

  /** How many requirements have each outcome, in the order of outcomes. */
  static String counts(Report report) {
    return report.counts().entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().words())
        .collect(Collectors.joining(", "));
  }

  /** The stage of a plan, as said. */
  static String stage(String stage) {
    return stage.equals("pre_consultation")
        ? "before consultation"
        : PlainText.of(stage.replace('_', ' '));
  }

  /** The outcome with its sub-label: {@code met, evidenced}. */
  static String outcome(Finding finding) {
    String words = finding.outcome().words();
    return finding.shownAs().isEmpty() ? words : words + ", " + finding.shownAs();
  }

  static String force(Force force) {
    return switch (force) {
      case LAW -> "Law";
      case RISK -> "Legal risk";
      case GUIDANCE -> "Guidance or policy";
      case PRACTICE -> "Good practice";
    };
  }

  static String meaning(Force force) {
    return switch (force) {
      case LAW -> "An Act, regulations or settled case law says it must be done.";
      case RISK -> "A court would look at all the facts.";
      case GUIDANCE -> "Statutory guidance asks for it, or a policy the body has adopted.";
      case PRACTICE -> "No rule asks for it. It is known to work well.";
    };
  }

  /** Why a gap is accepted, and what may come of it if the waiver says. */
  static String reasonAndRisk(Waiver waiver) {
    return waiver.risk().isEmpty()
        ? show(waiver.reason())
        : sentences(List.of(waiver.reason(), "Risk: " + waiver.risk()));
  }

  /** Who accepted a gap, and when if that is known. */
  static String approval(Waiver waiver) {
    return show(waiver.approvedBy())
        + waiver.approvedOn().map(day -> ", " + LongDate.of(day)).orElse("");
  }

  /** What a reader must know where some gaps are in the baseline. */
  static String baseline(int known) {
    return (known == 1 ? "1 of the gaps is" : known + " of the gaps are")
        + " in the baseline: known before, and not counted as new."
        + " A baseline never makes a gap acceptable.";
  }

  /** By when: a date where the plan's dates give one, else the milestone it counts back from. */
  static String dueBy(Finding finding) {
    return finding
        .dueBy()
        .map(LongDate::of)
        .or(() -> finding.requirement().due().map(Wording::due))
        .orElse("now");
  }

  /** A gap in a few sentences, of which the first stands alone. */
  static String inShort(Finding finding) {
    boolean isKnown = finding.baseline().filter(BaselineState.UNCHANGED::equals).isPresent();
    return sentences(
        List.of(
            sentence(finding.outcome().words()) + ": " + finding.requirement().title(),
            finding.found(),
            finding.waiver().map(Wording::waived).orElse(finding.requirement().remedy()),
            isKnown ? "It is in the baseline" : ""));
  }

  /** A problem with a file, and what may mend it. */
  static String problem(Problem problem) {
    return PlainText.of((problem.message() + " " + problem.hint()).strip());
  }

  /** Who accepts a gap, until when and why. */
  static String waived(Waiver waiver) {
    return "Accepted by "
        + show(waiver.approvedBy())
        + " until "
        + LongDate.of(waiver.expires())
        + ": "
        + show(waiver.reason());
  }

  private static String due(Due due) {
    String milestone =
        switch (due.before()) {
          case OPTIONS -> "options are shortlisted";
          case COUNCIL_CONSULTED -> "the council is consulted";
          case LAUNCH -> "launch";
          case CLOSE -> "the consultation closes";
          case OUTCOME_REPORT -> "the outcome report";
          case DECISION -> "the decision";
          case IMPLEMENTATION -> "the change starts";
        };
    if (due.weeks() == 0) {
      return "before " + milestone;
    }
    return due.weeks() + (due.weeks() == 1 ? " week" : " weeks") + " before " + milestone;
  }

  /** A plan path as plans and remedies write it: {@code activities[0].start}. */
  static String path(PlanPath path) {
    if (path.isRoot()) {
      return "the whole plan";
    }
    String last = PlainText.of(path.last());
    if (isIndex(last)) {
      return (path.parent().isRoot() ? "" : path(path.parent())) + "[" + last + "]";
    }
    return path.parent().isRoot() ? last : path(path.parent()) + "." + last;
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
