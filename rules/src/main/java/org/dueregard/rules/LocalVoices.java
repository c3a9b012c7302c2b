package org.dueregard.rules;

import org.dueregard.plan.Items;
import org.dueregard.plan.Stakeholder;

/**
 * Those with a stake, taken together.
 *
 * @param all the plan's list
 */
public record LocalVoices(Items<Stakeholder> all) {

  /** An MP, a councillor or another elected person is invited or takes part. */
  public boolean isElectedHeard() {
    return all.items().stream().anyMatch(one -> one.isElected() && one.isHeard());
  }
}
