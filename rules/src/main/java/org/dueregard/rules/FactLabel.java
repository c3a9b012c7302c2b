package org.dueregard.rules;

import java.util.Map;
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

  /** The last two steps of the path, an item of a list counting as one step with its number. */
  static String of(PlanPath path) {
    String[] steps = path.pointer().split("/", -1);
    String label = "";
    int words = 0;
    for (int i = steps.length - 1; i > 0 && words < 2; i--) {
      String word = steps[i].replace('_', ' ');
      if (isIndex(steps[i]) && i > 1) {
        String list = steps[i - 1];
        String one = ONE.getOrDefault(list, list.replace('_', ' '));
        word = one + " " + (Integer.parseInt(steps[i]) + 1);
        i--;
      }
      label = label.isEmpty() ? word : word + " " + label;
      words++;
    }
    return BETTER.getOrDefault(label, label);
  }

  private static boolean isIndex(String step) {
    for (int i = 0; i < step.length(); i++) {
      if (!Character.isDigit(step.charAt(i))) {
        return false;
      }
    }
    return !step.isEmpty();
  }
}
