package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.plan.Mention;
import org.dueregard.plan.PlanPath;

/** What to call a fact in a report: {@code /timeline/consultation/end} is "consultation end". */
final class FactLabel {
  /** Words that read badly when only their underscores are taken out. */
  private static final Map<String, String> BETTER =
      Map.ofEntries(
          Map.entry("plan as of", "day of the check"),
          Map.entry("plan type", "kind of exercise"),
          Map.entry("plan stage", "stage"),
          Map.entry("decision what", "what is decided"),
          Map.entry("decision maker", "who decides"),
          Map.entry("nhs view substantial", "NHS view on whether it is substantial"),
          Map.entry("secretary of state notified", "Secretary of State notified"),
          Map.entry("timeline consultation", "consultation"),
          Map.entry("consultation holidays", "holidays in it"),
          Map.entry("pre consultation holidays", "holidays in it"),
          Map.entry("timeline elections", "elections"),
          Map.entry("proposal change types", "kinds of change"),
          Map.entry("proposal affects manner", "changes how people get the service"),
          Map.entry("proposal affects range", "changes the range of services"));

  /** Lists, and what one entry of each is called. */
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("bodies", "body"),
          Map.entry("activities", "activity"),
          Map.entry("committees", "committee"),
          Map.entry("considered", "option"),
          Map.entry("commitments", "promise"),
          Map.entry("groups", "group"),
          Map.entry("areas", "area"),
          Map.entry("stakeholders", "stakeholder"),
          Map.entry("drivers", "reason for change"),
          Map.entry("evidence_base", "evidence"),
          Map.entry("errors_found", "error"),
          Map.entry("published", "publication"),
          Map.entry("changes", "change"),
          Map.entry("submissions", "submission"),
          Map.entry("maker_statements", "statement"),
          Map.entry("several_decisions", "decision"),
          Map.entry("announced_steps", "announced step"),
          Map.entry("date_changes", "changed date"),
          Map.entry("meetings", "meeting"),
          Map.entry("mitigations", "mitigation"),
          Map.entry("petitions", "petition"),
          Map.entry("findings", "finding"),
          Map.entry("documents", "document"),
          Map.entry("judgements", "judgement"));

  private FactLabel() {}

  static String of(Mention mention) {
    List<String> words = new ArrayList<>();
    PlanPath at = mention.at();
    while (!at.isRoot() && words.size() < 2) {
      words.add(0, word(at));
      at = isIndex(at) ? at.parent().parent() : at.parent();
    }
    String label = String.join(" ", words);
    return BETTER.getOrDefault(label, label);
  }

  private static String word(PlanPath path) {
    if (!isIndex(path)) {
      return path.last().replace('_', ' ');
    }
    String list = path.parent().last();
    String one = ONE.getOrDefault(list, list.replace('_', ' '));
    return one + " " + (Integer.parseInt(path.last()) + 1);
  }

  private static boolean isIndex(PlanPath path) {
    return !path.last().isEmpty() && path.last().chars().allMatch(Character::isDigit);
  }
}
