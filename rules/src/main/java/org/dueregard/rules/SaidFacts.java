package org.dueregard.rules;

import java.util.Comparator;
import java.util.List;
import org.dueregard.finding.Said;
import org.dueregard.plan.Choice;
import org.dueregard.plan.Choices;
import org.dueregard.plan.Items;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.PlanPath;

/** Lists what a plan states, one fact for each place. */
final class SaidFacts {
  private SaidFacts() {}

  /**
   * In the order of the paths, the tenth entry of a list after the ninth. A section or list with
   * nothing of its own to say is left out; an entry of a list stays, and comes before its fields.
   */
  static List<Said> of(Plan plan, Places places) {
    return plan.mentions().within(PlanPath.ROOT).stream()
        .filter(SaidFacts::isSayingSomething)
        .sorted(Comparator.comparing(Mention::at, SaidFacts::compare))
        .map(one -> said(one, places))
        .toList();
  }

  private static Said said(Mention mention, Places places) {
    return new Said(
        FactLabel.of(mention.at()),
        words(mention),
        mention.why(),
        mention.isNone(),
        places.of(mention));
  }

  private static boolean isSayingSomething(Mention mention) {
    if (mention instanceof Items<?> && mention.isStated()) {
      return false;
    }
    boolean isEntry = isIndex(mention.at().last());
    return isEntry || mention.isReasoned() || !mention.shown().isEmpty();
  }

  /** Words out of a fixed list lose their underscores; all else is as the plan has it. */
  private static String words(Mention mention) {
    boolean isFixed = mention instanceof Choice<?> || mention instanceof Choices<?>;
    return isFixed ? mention.shown().replace('_', ' ') : mention.shown();
  }

  private static int compare(PlanPath one, PlanPath other) {
    String[] mine = one.pointer().split("/", -1);
    String[] theirs = other.pointer().split("/", -1);
    for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
      boolean isNumber = isIndex(mine[i]) && isIndex(theirs[i]);
      boolean isLonger = isNumber && mine[i].length() != theirs[i].length();
      int order = isLonger ? mine[i].length() - theirs[i].length() : mine[i].compareTo(theirs[i]);
      if (order != 0) {
        return order;
      }
    }
    return mine.length - theirs.length;
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
