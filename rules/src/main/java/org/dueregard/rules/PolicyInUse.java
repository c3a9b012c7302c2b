package org.dueregard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;

/**
 * A local policy that the plan follows: its system's, one that it names, or one that its reader
 * asked for and no other system stands against.
 *
 * @param source the id of the local source
 * @param isOver whether the stated period of the policy ends before the day whose law is used
 * @param because the part of the plan that chooses it
 */
public record PolicyInUse(String source, boolean isOver, Mention because) {

  static List<PolicyInUse> of(Plan plan, Set<String> asked, Catalogue catalogue, LocalDate day) {
    Mention system = plan.plan().system();
    Map<String, PolicyInUse> inUse = new LinkedHashMap<>();
    for (LocalPolicy policy : catalogue.policies()) {
      boolean isNamed = plan.plan().policies().items().stream().anyMatch(policy::isChosenBy);
      if (policy.isChosenBy(plan.plan().system().value())) {
        add(policy, system, catalogue, day, inUse);
      } else if (isNamed || (asked.contains(policy.source()) && isFree(plan, catalogue))) {
        add(policy, plan.plan().policies(), catalogue, day, inUse);
      }
    }
    return new ArrayList<>(inUse.values());
  }

  /** The plan names no system that has a policy of its own here. */
  private static boolean isFree(Plan plan, Catalogue catalogue) {
    String system = plan.plan().system().value();
    return catalogue.policies().stream().noneMatch(policy -> policy.isChosenBy(system));
  }

  private static void add(
      LocalPolicy policy,
      Mention because,
      Catalogue catalogue,
      LocalDate day,
      Map<String, PolicyInUse> inUse) {
    inUse.putIfAbsent(
        policy.source(), new PolicyInUse(policy.source(), policy.to().isBefore(day), because));
    for (String called : policy.callsOn()) {
      catalogue
          .policy(called)
          .ifPresent(
              one ->
                  inUse.putIfAbsent(
                      called, new PolicyInUse(called, one.to().isBefore(day), because)));
    }
  }
}
