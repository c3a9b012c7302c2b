package org.dueregard.rules;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.Mention;
import org.dueregard.plan.Plan;
import org.dueregard.plan.Scrutiny.NhsView;

/**
 * What makes the change a big one for the people it affects.
 *
 * @param because the fact that shows it
 */
public record Stakes(Mention because) {

  /** A closure, or a change that the NHS body or a scrutiny committee calls substantial. */
  static List<Stakes> of(Plan plan) {
    List<Stakes> all = new ArrayList<>();
    if (plan.proposal().isClosing()) {
      all.add(new Stakes(plan.proposal().changeTypes()));
    }
    NhsView view = plan.scrutiny().nhsView();
    if (view.saysSubstantial()) {
      all.add(new Stakes(view.substantial()));
    }
    return all;
  }
}
