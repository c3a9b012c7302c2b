package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Text;

/** The local policies that a plan names and this tool does not hold: silence would be comfort. */
final class UnknownPolicies {
  private UnknownPolicies() {}

  /** A sentence for each. */
  static List<String> of(Plan plan, Catalogue catalogue) {
    List<String> unknown = new ArrayList<>();
    Text system = plan.plan().system();
    if (system.isStated() && !isKnown(system.value(), catalogue)) {
      unknown.add("No local policy of " + system.value() + " is built in, so none was checked.");
    }
    for (String name : plan.plan().policies().items()) {
      if (!isKnown(name, catalogue)) {
        unknown.add("No policy named " + name + " is built in, so it was not checked.");
      }
    }
    return unknown;
  }

  private static boolean isKnown(String name, Catalogue catalogue) {
    return catalogue.policies().stream().anyMatch(policy -> policy.isChosenBy(name));
  }
}
