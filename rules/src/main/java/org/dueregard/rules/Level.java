package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;

/**
 * The assurance level, from the findings that are due by now, with its reason in at most two
 * sentences: what the law expects, then what else is open. No scores and no averages.
 */
final class Level {
  private final List<Finding> findings;

  private Level(List<Finding> findings) {
    this.findings = findings;
  }

  static Report.Assurance of(List<Finding> findings) {
    return new Level(findings).assurance();
  }

  private Report.Assurance assurance() {
    long lawMet = count(Force.LAW, is(Outcome.MET));
    long lawNotMet = count(Force.LAW, is(Outcome.NOT_MET));
    long lawOpen = count(Force.LAW, is(Outcome.NOT_SHOWN).or(is(Outcome.COULD_NOT_EVALUATE)));
    List<String> rest = rest();
    List<String> because = new ArrayList<>();
    because.add(law(lawMet, lawNotMet, lawOpen));
    if (!rest.isEmpty()) {
      because.add(joined(rest));
    }
    return new Report.Assurance(level(lawNotMet, lawOpen, !rest.isEmpty()), because);
  }

  private static String law(long met, long notMet, long open) {
    if (notMet > 0 && open > 0) {
      return laws(notMet) + " not met and " + open + (open == 1 ? " is" : " are") + " not shown.";
    }
    if (notMet + open > 0) {
      return notMet > 0 ? laws(notMet) + " not met." : laws(open) + " not shown.";
    }
    return met > 0
        ? "Every requirement of law due by now is met."
        : "No requirement of law is due by now.";
  }

  private static String laws(long count) {
    return number(count, "requirement of law is", "requirements of law are");
  }

  /** What keeps a plan from the best level although no requirement of law is open. */
  private List<String> rest() {
    long riskOpen = count(Force.RISK, Finding::isGap);
    long unanswered = findings.stream().filter(is(Outcome.NEEDS_JUDGEMENT)).count();
    long stated = count(Force.LAW, is(Outcome.MET).and(one -> !one.shownAs().equals("evidenced")));
    List<String> rest = new ArrayList<>();
    if (riskOpen > 0) {
      rest.add(number(riskOpen, "point of legal risk is open", "points of legal risk are open"));
    }
    if (unanswered > 0) {
      rest.add(number(unanswered, "question is for a person", "questions are for a person"));
    }
    if (stated > 0) {
      rest.add(
          number(
              stated,
              "requirement of law is stated but has no document",
              "requirements of law are stated but have no document"));
    }
    return rest;
  }

  private static AssuranceLevel level(long lawNotMet, long lawOpen, boolean isRestOpen) {
    if (lawNotMet > 1) {
      return AssuranceLevel.NONE;
    }
    if (lawNotMet + lawOpen > 0) {
      return AssuranceLevel.LIMITED;
    }
    return isRestOpen ? AssuranceLevel.REASONABLE : AssuranceLevel.SUBSTANTIAL;
  }

  private static Predicate<Finding> is(Outcome outcome) {
    return finding -> finding.outcome() == outcome;
  }

  private long count(Force force, Predicate<Finding> which) {
    return findings.stream().filter(one -> one.force() == force).filter(which).count();
  }

  private static String number(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  /** One sentence: {@code a}, {@code a and b}, or {@code a, b and c}. */
  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0) + "."
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last) + ".";
  }
}
