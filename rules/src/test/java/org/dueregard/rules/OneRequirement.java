package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dueregard.finding.Citation;
import org.dueregard.finding.Due;
import org.dueregard.finding.Due.Milestone;
import org.dueregard.finding.Finding;
import org.dueregard.finding.Force;
import org.dueregard.finding.InForce;
import org.dueregard.finding.Report;
import org.dueregard.finding.Requirement;
import org.dueregard.finding.Source;

/**
 * A rule base of one requirement, TST-01, with a few rules. The requirement reads the activities
 * and is due four weeks before the decision.
 */
final class OneRequirement {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final String PLAN =
      """
      plan: {title: A plan, stage: pre_consultation}
      proposal: {summary: Close a ward, change_types: [close], usage: 40 people}
      decision: {what: To close the ward, maker: The board, date: 2027-03-01}
      bodies: [{name: The board, type: icb, role: decision_maker}]
      activities: [{id: A1, name: Survey, method: survey, audiences: [public], evidence: [D1]}]
      documents: [{id: D1, name: Survey form}]
      """;

  static final String GAP = rule("gap", "usage");
  static final String ASK = rule("ask", "usage");
  static final String SILENT = rule("silent", "site");

  private static final Source SOURCE = new Source("test", "Tests", "practice");
  private static final String HEAD =
      """
      package org.dueregard.rules;
      import org.dueregard.plan.Proposal;
      import org.dueregard.plan.Decision;
      import static org.dueregard.rules.Conclude.gap;
      import static org.dueregard.rules.Conclude.silent;
      import static org.dueregard.rules.Conclude.ask;
      import static org.dueregard.rules.Conclude.owed;
      import static org.dueregard.rules.Conclude.excepted;
      """;

  private final String rules;
  private final List<Citation> cite = new ArrayList<>();
  private final List<String> under = new ArrayList<>();
  private Optional<String> duty = Optional.empty();
  private Force force = Force.RISK;
  private String reads = "/activities/*";
  private Optional<Force> decided = Optional.empty();

  OneRequirement(String... rules) {
    this.rules = String.join("", rules);
  }

  /** A rule that concludes with this verb about a field of the proposal. */
  static String rule(String verb, String field) {
    return "rule \"TST-01 something is "
        + verb
        + "\" when Proposal( $at : "
        + field
        + " ) then "
        + verb
        + "( kcontext, $at ); end\n";
  }

  /** A rule that says that this duty is owed, whatever the day. */
  static String owing(String duty) {
    return "rule \""
        + duty
        + " because of a test\" when Proposal( $at : usage ) then owed( kcontext, Duty."
        + duty
        + ", $at ); end\n";
  }

  OneRequirement resting(String on) {
    duty = Optional.of(on);
    return this;
  }

  OneRequirement reading(String path) {
    reads = path;
    return this;
  }

  OneRequirement of(Force ordinary) {
    force = ordinary;
    return this;
  }

  /** Once the decision is taken, it binds so strongly. */
  OneRequirement onceDecided(Force then) {
    decided = Optional.of(then);
    return this;
  }

  /** Cites this locator under this duty, or always where no duty is named. */
  OneRequirement citing(String locator, String underDuty) {
    cite.add(new Citation("A source", locator, "", "no"));
    under.add(underDuty);
    return this;
  }

  Finding finding(String plan, Check check) {
    return report(plan, check).findings().get(0);
  }

  Report report(String plan, Check check) {
    if (cite.isEmpty()) {
      citing("", "");
    }
    Catalogue builtIn = Assurance.catalogue();
    Catalogue catalogue =
        new Catalogue(
            List.of(SOURCE),
            List.of(new Entry(requirement(), under, NoneIs.NOTHING)),
            builtIn.duties(),
            builtIn.benchmarks(),
            List.of());
    return new Assurance(catalogue, compiled(HEAD + rules)).assess(PlanCases.read(plan), check);
  }

  private static RuleBase compiled(String text) {
    Map<String, String> files = new HashMap<>(Map.of("test.drl", text));
    return RuleBase.of(RuleFiles.base(files), wanted -> compiled(kept(text, wanted)));
  }

  private static String kept(String text, Predicate<String> wanted) {
    StringBuilder kept = new StringBuilder(HEAD);
    for (String rule : text.substring(HEAD.length()).split("(?<=end)\\n", -1)) {
      if (rule.contains("\"")
          && wanted.test(rule.substring(rule.indexOf('"') + 1, rule.lastIndexOf("\" when")))) {
        kept.append(rule).append('\n');
      }
    }
    return kept.toString();
  }

  private Requirement requirement() {
    return new Requirement(
        "TST-01",
        SOURCE,
        "Something is shown",
        duty,
        force,
        decided,
        List.of(),
        cite,
        List.of(),
        new InForce(LocalDate.of(1980, 1, 1), LocalDate.MAX, InForce.Event.DECISION),
        List.of(reads),
        List.of(),
        Optional.of(new Due(Milestone.DECISION, 4)),
        "It matters.",
        "Add it.",
        "Is it so?",
        "senior owner",
        Requirement.Check.RULE,
        "");
  }
}
