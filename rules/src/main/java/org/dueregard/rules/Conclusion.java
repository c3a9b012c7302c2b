package org.dueregard.rules;

import java.util.List;
import org.dueregard.plan.Mention;

/**
 * What a rule concluded about a requirement.
 *
 * @param verb which of the three
 * @param requirement the id of the requirement: the first word of the rule's name
 * @param fault the rest of the rule's name
 * @param where the place in the plan
 * @param because the facts it follows from
 */
public record Conclusion(
    Verb verb, String requirement, String fault, Mention where, List<Mention> because) {

  /** What can be concluded about a requirement. */
  public enum Verb {
    GAP,
    SILENT,
    ASK
  }
}
