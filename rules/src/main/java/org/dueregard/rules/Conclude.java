package org.dueregard.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.Mention;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The five verbs a rule may conclude with. Each inserts logically, so a conclusion goes when its
 * facts go. The id and the fault are the rule's own name.
 */
public final class Conclude {
  private static final String BECAUSE = " because ";

  private Conclude() {}

  /** The duty is owed, because of this fact. Only the duties-….drl files may say so. */
  public static void owed(RuleContext rule, Duty duty, Mention because) {
    rule.insertLogical(new DutyOwed(duty, reason(rule), because));
  }

  /**
   * The law itself lifts the duty, because of this fact. Only the duties-….drl files may say so.
   */
  public static void excepted(RuleContext rule, Duty duty, Mention because) {
    rule.insertLogical(new DutyExcepted(duty, reason(rule), because));
  }

  /** The plan's own facts show that the requirement is not satisfied. */
  public static void gap(RuleContext rule, Mention where, Mention... because) {
    conclude(Conclusion.Verb.GAP, rule, where, because);
  }

  /** The plan does not say. */
  public static void silent(RuleContext rule, Mention where, Mention... because) {
    conclude(Conclusion.Verb.SILENT, rule, where, because);
  }

  /** Only a person can judge; these are the facts. */
  public static void ask(RuleContext rule, Mention where, Mention... because) {
    conclude(Conclusion.Verb.ASK, rule, where, because);
  }

  private static void conclude(
      Conclusion.Verb verb, RuleContext rule, Mention where, Mention... because) {
    String name = rule.getRule().getName();
    int space = name.indexOf(' ');
    List<Mention> facts =
        Stream.concat(Stream.of(where), Arrays.stream(because)).distinct().toList();
    rule.insertLogical(
        new Conclusion(verb, name.substring(0, space), name.substring(space + 1), where, facts));
  }

  private static String reason(RuleContext rule) {
    String name = rule.getRule().getName();
    return name.substring(name.indexOf(BECAUSE) + BECAUSE.length());
  }
}
