package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.finding.AssuranceLevel;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.Outcome;
import org.dueregard.finding.Report;

/** The assurance level, from the findings that are due by now. No scores and no averages. */
final class Level {
  private Level() {}

  static Report.Assurance of(List<Finding> findings) {
    long lawNotMet = count(findings, Force.LAW, is(Outcome.NOT_MET));
    long lawOpen =
        count(findings, Force.LAW, is(Outcome.NOT_SHOWN).or(is(Outcome.COULD_NOT_EVALUATE)));
    long riskOpen = count(findings, Force.RISK, Finding::isGap);
    long unanswered = findings.stream().filter(is(Outcome.NEEDS_JUDGEMENT)).count();
    long unevidenced =
        count(findings, Force.LAW, is(Outcome.MET).and(one -> !one.shownAs().equals("evidenced")));
    List<String> because = new ArrayList<>();
    say(because, lawNotMet, "requirement of law is not met", "requirements of law are not met");
    say(because, lawOpen, "requirement of law is not shown", "requirements of law are not shown");
    say(because, riskOpen, "point of legal risk is open", "points of legal risk are open");
    say(because, unanswered, "question is for a person", "questions are for a person");
    say(
        because,
        unevidenced,
        "requirement of law is stated but has no document behind it",
        "requirements of law are stated but have no document behind them");
    return new Report.Assurance(
        level(lawNotMet, lawOpen, riskOpen + unanswered + unevidenced), because);
  }

  private static AssuranceLevel level(long lawNotMet, long lawOpen, long rest) {
    if (lawNotMet > 1) {
      return AssuranceLevel.NONE;
    }
    if (lawNotMet + lawOpen > 0) {
      return AssuranceLevel.LIMITED;
    }
    return rest > 0 ? AssuranceLevel.REASONABLE : AssuranceLevel.SUBSTANTIAL;
  }

  private static Predicate<Finding> is(Outcome outcome) {
    return finding -> finding.outcome() == outcome;
  }

  private static long count(List<Finding> findings, Force force, Predicate<Finding> which) {
    return findings.stream().filter(one -> one.force() == force).filter(which).count();
  }

  private static void say(List<String> because, long count, String one, String several) {
    if (count > 0) {
      because.add(count + " " + (count == 1 ? one : several) + ".");
    }
  }
}
