package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.ChangeType;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Proposal;
import org.dueregard.plan.Scrutiny.Committee;

/**
 * What makes a planned change one that guidance on service change treats as major. Nothing here
 * works it out: somebody has said so. A change for a time only is not one, nor is one that carries
 * out an earlier decision on which people were consulted.
 *
 * @param because the fact that shows it
 */
public record MajorChange(Mention because) {

  static List<MajorChange> of(Plan plan) {
    List<MajorChange> all = new ArrayList<>();
    if (isForTime(plan.proposal()) || plan.decision().implementsEarlier().consulted().isYes()) {
      return all;
    }
    if (plan.scrutiny().nhsView().saysSubstantial()) {
      all.add(new MajorChange(plan.scrutiny().nhsView().substantial()));
    }
    if (!plan.scrutiny().nhsView().saysNotSubstantial()) {
      plan.scrutiny().committees().items().stream()
          .filter(Committee::saysSubstantial)
          .forEach(committee -> all.add(new MajorChange(committee.viewOnSubstantial())));
    }
    if (plan.proposal().beds().closesSignificant().isYes()) {
      all.add(new MajorChange(plan.proposal().beds().closesSignificant()));
    }
    return all;
  }

  private static boolean isForTime(Proposal proposal) {
    return !proposal.isMakingPermanent()
        && (proposal.isForTime() || proposal.changeTypes().has(ChangeType.TEMPORARY_CHANGE));
  }
}
